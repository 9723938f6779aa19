package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.IndicatorId;
import org.ziping.report.EvidenceList;
import org.ziping.report.EvidenceOrder;
import org.ziping.session.Edit;
import org.ziping.session.EvidenceCabinet;
import org.ziping.session.EvidenceException;
import org.ziping.session.EvidenceFolders;
import org.ziping.session.EvidenceProgress;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 佐证材料: lists and looks at the evidence of an evaluation, attaches files, writes all of it into folders. */
@Command(name = "evidence", description = "${bundle:evidence.description}")
final class EvidenceCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(EvidenceCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Option(names = "--add", arity = "1..*", paramLabel = "FILE", description = "${bundle:evidence.add}")
    private List<Path> added = new ArrayList<>();

    @Option(names = "--line", paramLabel = "N", description = "${bundle:evidence.line}")
    private Optional<Integer> line = Optional.empty();

    @Option(names = "--link", description = "${bundle:evidence.link}")
    private boolean link;

    @Option(names = "--to", paramLabel = "DIR", description = "${bundle:evidence.to}")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() {
        try (Workspace workspace = added.isEmpty() ? chosen.read() : chosen.write()) {
            LibraryEntry entry = chosen.in(workspace);
            Optional<IndicatorId> target = line.flatMap(n -> line(entry.evaluation(), n));
            if (line.isPresent() && target.isEmpty()) {
                Output.of(spec)
                        .message(MESSAGES.text(
                                "evidence.noLine",
                                entry.evaluation().indicators().size()));
                return ExitCode.USAGE;
            }
            List<String> refused = attach(workspace, entry, target);
            Evaluation evaluation = workspace.session(entry.id()).evaluation();
            folder.ifPresent(to -> refused.addAll(
                    new EvidenceFolders(workspace.evidence(), evaluation).write(to, EvidenceProgress.NONE)));
            boolean whole = answer(workspace.evidence(), evaluation);
            refused.forEach(Output.of(spec)::message);
            return whole && refused.isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
        }
    }

    private List<String> attach(Workspace workspace, LibraryEntry entry, Optional<IndicatorId> target) {
        List<String> refused = new ArrayList<>();
        List<EvidenceFile> files = new ArrayList<>();
        EvidenceCabinet cabinet = workspace.evidence();
        for (Path file : added) {
            try {
                files.add(
                        link ? cabinet.link(file, EvidenceProgress.NONE) : cabinet.copyIn(file, EvidenceProgress.NONE));
            } catch (EvidenceException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        if (!files.isEmpty()) {
            String name = MESSAGES.text("evidence.edit", files.size());
            workspace.session(entry.id()).apply(new Edit(name, e -> e.attach(target, files)));
        }
        return refused;
    }

    /** Prints the list; answers whether every file is still what it was. */
    private boolean answer(EvidenceCabinet cabinet, Evaluation evaluation) {
        boolean whole = true;
        List<ObjectNode> nodes = new ArrayList<>();
        for (EvidenceOrder.Entry entry : EvidenceOrder.of(evaluation)) {
            EvidenceFile file = entry.evidence().file();
            EvidenceState state = cabinet.look(file, EvidenceProgress.NONE);
            whole &= state == EvidenceState.WHOLE;
            String line = EvidenceList.line(entry.evidence(), evaluation);
            if (chosen.json()) {
                nodes.add(node(entry, line, state));
            } else {
                Output.of(spec)
                        .result(MESSAGES.text(
                                "evidence.row",
                                entry.mark(),
                                line,
                                file.name(),
                                EvidenceList.size(file.size()),
                                MESSAGES.text("evidence.state." + code(state))));
            }
        }
        if (chosen.json()) {
            ObjectNode document = Json.object();
            document.set("evidence", Json.array(nodes, node -> node));
            Output.of(spec).result(document);
        }
        return whole;
    }

    private static ObjectNode node(EvidenceOrder.Entry entry, String line, EvidenceState state) {
        EvidenceFile file = entry.evidence().file();
        ObjectNode node = Json.object();
        node.put("number", entry.mark());
        node.put("indicator", line);
        node.put("name", file.name());
        node.put("size", Long.toString(file.size()));
        node.put("sha256", file.sha256());
        node.set("link", Json.text(file.link()));
        return node.put("state", code(state));
    }

    private static String code(EvidenceState state) {
        return switch (state) {
            case WHOLE -> "whole";
            case MISSING -> "missing";
            case CHANGED -> "changed";
        };
    }

    private static Optional<IndicatorId> line(Evaluation evaluation, int number) {
        return number >= 1 && number <= evaluation.indicators().size()
                ? Optional.of(evaluation.indicators().get(number - 1).id())
                : Optional.empty();
    }
}
