package org.ziping.importer;

import java.nio.file.Path;
import org.ziping.form.Forms;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.grid.ReadLimits;
import org.ziping.importer.grid.SourceReader;
import org.ziping.importer.grid.UnreadableFileException;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.recognise.Recogniser;

/** Reads office files into import plans; stores nothing. */
public final class Importer {

    private final Recogniser recogniser;

    /** An importer that names the best matching of the given forms. */
    public Importer(Forms forms) {
        recogniser = new Recogniser(forms);
    }

    /** The plan of one file; a file that cannot be read has status unreadable and a sentence why. */
    public ImportPlan read(Path file) {
        return read(file, Cancellation.NEVER);
    }

    /** The same, stopping with a {@link java.util.concurrent.CancellationException} when asked to. */
    public ImportPlan read(Path file, Cancellation cancellation) {
        try {
            return recogniser.recognise(new SourceReader(ReadLimits.standard(), cancellation).read(file), cancellation);
        } catch (UnreadableFileException e) {
            Path name = file.getFileName();
            return ImportPlan.unreadable(name == null ? file.toString() : name.toString(), e.sentence());
        }
    }

    /** The plan of a file at hand as bytes, such as the sample that comes with the program. */
    public ImportPlan read(String name, byte[] bytes) {
        try {
            return recogniser.recognise(new SourceReader().read(name, bytes), Cancellation.NEVER);
        } catch (UnreadableFileException e) {
            return ImportPlan.unreadable(name, e.sentence());
        }
    }
}
