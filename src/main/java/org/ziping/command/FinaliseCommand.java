package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.session.EvaluationSession;
import org.ziping.session.Finalising;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 定稿: locks an evaluation, or names what stands in the way. */
@Command(name = "finalise", description = "${bundle:finalise.description}")
final class FinaliseCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(FinaliseCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Override
    public Integer call() {
        try (Workspace workspace = chosen.write()) {
            LibraryEntry entry = chosen.in(workspace);
            EvaluationSession session = workspace.session(entry.id());
            List<Finalising.Obstacle> obstacles = session.finalised().isPresent() ? List.of() : session.obstacles();
            if (obstacles.isEmpty() && session.finalised().isEmpty()) {
                session.finalise();
            }
            answer(workspace.entry(entry.id()).orElseThrow(), obstacles);
            return obstacles.isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
        }
    }

    private void answer(LibraryEntry entry, List<Finalising.Obstacle> obstacles) {
        Output output = Output.of(spec);
        Evaluation evaluation = entry.evaluation();
        if (chosen.json()) {
            ObjectNode node = EvaluationJson.summary(entry);
            node.set("obstacles", Json.array(obstacles, obstacle -> {
                ObjectNode one = Json.object();
                one.put("place", PlaceText.of(obstacle.place(), evaluation));
                return one.put("message", obstacle.sentence());
            }));
            output.result(node);
            return;
        }
        evaluation
                .finalised()
                .ifPresent(lock -> output.result(MESSAGES.text("finalise.done", entry.id(), lock.code())));
        if (!obstacles.isEmpty()) {
            output.message(MESSAGES.text("finalise.refused", entry.id(), obstacles.size()));
            obstacles.forEach(o -> output.result(PlaceText.of(o.place(), evaluation) + "  " + o.sentence()));
        }
    }
}
