package org.ziping.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.model.Evaluation;
import org.ziping.report.EvidenceList;
import org.ziping.report.EvidenceOrder;

/** Lays the evidence of an evaluation into numbered folders, a folder a line, with the list beside them. */
public final class EvidenceFolders {

    private static final Messages MESSAGES = Messages.of(EvidenceFolders.class);

    private final EvidenceCabinet cabinet;
    private final Evaluation evaluation;

    /** The folders of {@code evaluation}. */
    public EvidenceFolders(EvidenceCabinet cabinet, Evaluation evaluation) {
        this.cabinet = cabinet;
        this.evaluation = evaluation;
    }

    /** Writes all of them below {@code folder}; answers a sentence for each file that could not be given out. */
    public List<String> write(Path folder, EvidenceProgress progress) {
        List<String> refused = new ArrayList<>();
        List<EvidenceOrder.Entry> entries = EvidenceOrder.of(evaluation);
        try {
            for (int i = 0; i < entries.size(); i++) {
                if (!progress.at(i, entries.size())) {
                    throw new CancellationException();
                }
                EvidenceOrder.Entry entry = entries.get(i);
                Path place = Files.createDirectories(folder.resolve(entry.folder()));
                try {
                    cabinet.copyOut(entry.evidence().file(), place.resolve(entry.fileName()));
                } catch (EvidenceException e) {
                    refused.add(String.valueOf(e.getMessage()));
                    dropEmpty(place);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new EvidenceException(
                    MESSAGES.text("evidence.notWritten", folder, String.valueOf(e.getMessage())), e);
        }
        new Exporter(Clock.system(ZoneId.systemDefault()))
                .write(
                        EvidenceList.of(evaluation),
                        FileFormat.XLSX,
                        folder.resolve(MESSAGES.text("evidence.list") + ".xlsx"));
        return refused;
    }

    /** A folder with nothing in it would look like evidence that was lost on the way. */
    private static void dropEmpty(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(place);
    }
}
