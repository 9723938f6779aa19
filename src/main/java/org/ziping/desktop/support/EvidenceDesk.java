package org.ziping.desktop.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import org.ziping.base.FileNames;
import org.ziping.base.Messages;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.IndicatorId;
import org.ziping.report.EvidenceList;
import org.ziping.session.EvidenceCabinet;
import org.ziping.session.EvidenceException;
import org.ziping.session.EvidenceFolders;
import org.ziping.session.EvidenceProgress;

/** What can be done with the evidence of the open evaluation; reading and writing happens behind the window. */
public final class EvidenceDesk implements EvidenceLinks {

    private static final Messages MESSAGES = Messages.of(EvidenceDesk.class);
    private static final int LONGEST_NAME = 120;
    private static final int WHOLE = 100;

    /** What the work leans on. {@code seen} is told what was found when files were looked at. */
    public record Around(
            EvidenceCabinet cabinet,
            Consumer<Map<EvidenceFile, EvidenceState>> seen,
            Background background,
            Problems problems,
            Notices notices) {}

    private final Desk desk;
    private final Around around;
    private final FileOpener opener;

    /** The evidence of what lies on {@code desk}. */
    public EvidenceDesk(Desk desk, Around around) {
        this.desk = desk;
        this.around = around;
        opener = new FileOpener(around.background(), around.problems());
    }

    @Override
    public void choose(Optional<IndicatorId> line, boolean copy) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(MESSAGES.text(copy ? "evidence.choose" : "evidence.chooseLink"));
        List<Path> chosen = FileDialogs.openMany(chooser, around.problems().window());
        if (!chosen.isEmpty()) {
            attach(chosen, line, copy);
        }
    }

    /** Copies files into the library or links them, and attaches those that could be read in one edit. */
    public void attach(List<Path> files, Optional<IndicatorId> line, boolean copy) {
        if (desk.readOnly()) {
            around.notices().tell(MESSAGES.text("evidence.readOnly"));
            return;
        }
        List<String> refused = new ArrayList<>();
        around.background()
                .start(
                        MESSAGES.text("evidence.reading"),
                        progress -> read(files, copy, refused, progress),
                        read -> {
                            if (!read.isEmpty()) {
                                desk.edit(attached(read), e -> e.attach(line, read));
                                around.seen().accept(whole(read));
                            }
                            if (!refused.isEmpty()) {
                                around.problems().tell(String.join("\n", refused));
                            }
                        },
                        this::tell);
    }

    /** Opens a linked file where it lies, or a copy of what the library holds. */
    @Override
    public void open(Evidence evidence) {
        EvidenceFile file = evidence.file();
        around.background()
                .start(
                        MESSAGES.text("evidence.opening", file.name()),
                        progress -> file.link().map(Path::of).orElseGet(() -> copyToLookAt(file)),
                        opener::open,
                        this::tell);
    }

    /** Takes evidence off the evaluation in one edit; what the library holds stays, so that undo brings it back. */
    public void remove(List<Evidence> evidence) {
        Set<Integer> numbers = evidence.stream().map(Evidence::number).collect(Collectors.toSet());
        String name = evidence.size() == 1
                ? MESSAGES.text("evidence.remove", evidence.get(0).file().name())
                : MESSAGES.text("evidence.removeMany", evidence.size());
        desk.edit(
                name,
                e -> e.withEvidence(e.evidence().stream()
                        .filter(one -> !numbers.contains(one.number()))
                        .toList()));
    }

    /** Writes all files into numbered folders, with the list beside them. */
    public void saveAll(Path folder) {
        EvidenceFolders folders = new EvidenceFolders(around.cabinet(), desk.evaluation());
        around.background()
                .start(
                        MESSAGES.text("evidence.saving"),
                        progress -> folders.write(folder, (done, total) -> {
                            progress.at((int) done, (int) total, "");
                            return !progress.cancelled();
                        }),
                        refused -> {
                            around.notices()
                                    .tell(
                                            MESSAGES.text("evidence.saved", folder),
                                            List.of(new Notices.Offer(
                                                    MESSAGES.text("evidence.openFolder"), () -> opener.open(folder))));
                            if (!refused.isEmpty()) {
                                around.problems().tell(String.join("\n", refused));
                            }
                        },
                        this::tell);
    }

    /** Looks at every file again, without the officer having to wait. */
    public void lookAgain() {
        List<EvidenceFile> files =
                desk.evaluation().evidence().stream().map(Evidence::file).toList();
        if (!files.isEmpty()) {
            around.background()
                    .start(
                            MESSAGES.text("evidence.looking"),
                            progress -> look(files, progress),
                            around.seen(),
                            this::tell);
        }
    }

    /** The names of lines that evidence can belong to. */
    public String line(Evidence evidence) {
        return EvidenceList.line(evidence, desk.evaluation());
    }

    private List<EvidenceFile> read(List<Path> files, boolean copy, List<String> refused, Progress progress) {
        List<EvidenceFile> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            EvidenceProgress share = share(progress, i, files.size(), files.get(i));
            try {
                read.add(
                        copy
                                ? around.cabinet().copyIn(files.get(i), share)
                                : around.cabinet().link(files.get(i), share));
            } catch (EvidenceException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return read;
    }

    private Map<EvidenceFile, EvidenceState> look(List<EvidenceFile> files, Progress progress) {
        Map<EvidenceFile, EvidenceState> seen = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            EvidenceFile file = files.get(i);
            seen.put(file, around.cabinet().look(file, share(progress, i, files.size(), Path.of(file.name()))));
        }
        return seen;
    }

    /** The progress of one file among many, all of the same length. */
    private static EvidenceProgress share(Progress progress, int file, int files, Path name) {
        return (done, total) -> {
            int share = total == 0 ? WHOLE : (int) (done * WHOLE / total);
            progress.percent((file * WHOLE + share) / files, String.valueOf(name.getFileName()));
            return !progress.cancelled();
        };
    }

    private Path copyToLookAt(EvidenceFile file) {
        try {
            Path folder = Files.createTempDirectory("ziping-evidence");
            Path copy = folder.resolve(FileNames.legal(file.name(), LONGEST_NAME));
            around.cabinet().copyOut(file, copy);
            copy.toFile().setReadOnly();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<EvidenceFile, EvidenceState> whole(List<EvidenceFile> files) {
        Map<EvidenceFile, EvidenceState> seen = new HashMap<>();
        files.forEach(file -> seen.put(file, EvidenceState.WHOLE));
        return seen;
    }

    private static String attached(List<EvidenceFile> files) {
        return files.size() == 1
                ? MESSAGES.text("evidence.attach", files.get(0).name())
                : MESSAGES.text("evidence.attachMany", files.size());
    }

    /** What the cabinet refuses it says in a sentence; work given up is no failure. */
    private void tell(Throwable failure) {
        if (failure instanceof EvidenceException) {
            around.problems().tell(String.valueOf(failure.getMessage()));
        } else if (!(failure instanceof CancellationException)) {
            around.problems().unexpected(failure);
        }
    }
}
