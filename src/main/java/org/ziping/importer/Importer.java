package org.ziping.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.Forms;
import org.ziping.importer.correct.CorrectedDocument;
import org.ziping.importer.correct.CorrectedPlan;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.grid.ReadLimits;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.SourceReader;
import org.ziping.importer.grid.UnreadableFileException;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.recognise.Recogniser;

/** Reads office files into import plans; stores nothing. */
public final class Importer {

    private final Recogniser recogniser;
    private final ReadingMemory memory;

    /** An importer that names the best matching of the given forms. */
    public Importer(Forms forms) {
        this(new Recogniser(forms), ReadingMemory.NONE);
    }

    private Importer(Recogniser recogniser, ReadingMemory memory) {
        this.recogniser = recogniser;
        this.memory = memory;
    }

    /** The same importer, reading files of a remembered layout as they were corrected an earlier time. */
    public Importer with(ReadingMemory remembered) {
        return new Importer(recogniser, remembered);
    }

    /** The units of money it knows. */
    public List<String> moneyUnits() {
        return recogniser.moneyUnits();
    }

    /** The plan of one file; a file that cannot be read has status unreadable and a sentence why. */
    public ImportPlan read(Path file) {
        return read(file, Cancellation.NEVER);
    }

    /** The same, stopping with a {@link java.util.concurrent.CancellationException} when asked to. */
    public ImportPlan read(Path file, Cancellation cancellation) {
        try {
            SourceDocument document = new SourceReader(ReadLimits.standard(), cancellation).read(file);
            return read(document, Corrections.NONE, cancellation);
        } catch (UnreadableFileException e) {
            Path name = file.getFileName();
            return ImportPlan.unreadable(name == null ? file.toString() : name.toString(), e.sentence());
        }
    }

    /** The plan of a file at hand as bytes, such as the sample that comes with the program. */
    public ImportPlan read(String name, byte[] bytes) {
        try {
            return read(new SourceReader().read(name, bytes), Corrections.NONE, Cancellation.NEVER);
        } catch (UnreadableFileException e) {
            return ImportPlan.unreadable(name, e.sentence());
        }
    }

    /** The plan of a document that was read before, as a person corrected it. */
    public ImportPlan read(SourceDocument document, Corrections corrections, Cancellation cancellation) {
        SourceDocument corrected = CorrectedDocument.of(document, corrections);
        Corrections all = corrections.over(memory.rules());
        ImportPlan plan = recogniser.recognise(corrected, all, cancellation);
        Set<String> known = memory.known(plan);
        Optional<String> unit = all.moneyUnit().or(() -> memory.moneyUnit(known));
        if (!unit.equals(all.moneyUnit())) {
            all = all.withMoneyUnit(unit);
            plan = recogniser.recognise(corrected, all, cancellation);
        }
        all = all.withForm(all.form().or(() -> memory.form(known)));
        return CorrectedPlan.of(plan, document, all).withRemembered(known);
    }
}
