package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;
import org.ziping.rollover.Carried;
import org.ziping.session.LibraryEntry;
import org.ziping.session.NewYear;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Begins next year's evaluation from one of the library; run twice it makes no second one unless told to. */
@Command(name = "rollover", description = "${bundle:rollover.description}")
final class RolloverCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(RolloverCommand.class);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "${bundle:rollover.year}")
    private int year;

    @Option(names = "--carry", paramLabel = "CODE,…", description = "${bundle:rollover.carry}")
    private Optional<String> carry = Optional.empty();

    @Option(names = "--another", description = "${bundle:rollover.another}")
    private boolean another;

    @Override
    public Integer call() {
        Optional<Set<Carried>> carried = carried();
        if (carried.isEmpty()) {
            Output.of(spec).message(MESSAGES.text("rollover.unknown", codes(EnumSet.allOf(Carried.class))));
            return ExitCode.USAGE;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            Output.of(spec).message(MESSAGES.text("rollover.noYear", String.valueOf(year)));
            return ExitCode.USAGE;
        }
        try (Workspace workspace = chosen.write()) {
            LibraryEntry last = chosen.in(workspace);
            Optional<LibraryEntry> there = NewYear.there(workspace, last.evaluation(), year);
            if (there.isPresent() && !another) {
                Output.of(spec)
                        .message(MESSAGES.text(
                                "rollover.there",
                                String.valueOf(year),
                                there.get().id()));
                return ExitCode.ATTENTION;
            }
            EvaluationId begun = NewYear.begin(workspace, List.of(last.evaluation()), year, carried.get(), List.of())
                    .get(0);
            answer(last, workspace.entry(begun).orElseThrow(), carried.get());
            return ExitCode.OK;
        }
    }

    private void answer(LibraryEntry last, LibraryEntry begun, Set<Carried> carried) {
        if (chosen.json()) {
            ObjectNode node = EvaluationJson.whole(begun);
            node.put("from", last.id().toString());
            node.set("carried", Json.array(List.copyOf(carried), part -> Json.text(Optional.of(part.code()))));
            Output.of(spec).result(node);
            return;
        }
        Evaluation next = begun.evaluation();
        Output.of(spec)
                .result(MESSAGES.text(
                        "rollover.done",
                        String.valueOf(year),
                        next.header(HeaderField.PROJECT),
                        begun.id(),
                        next.indicators().size()));
    }

    /** The parts named, or the usual ones; empty when a code is unknown. */
    private Optional<Set<Carried>> carried() {
        if (carry.isEmpty()) {
            return Optional.of(Carried.usual());
        }
        Set<Carried> parts = EnumSet.noneOf(Carried.class);
        for (String code : carry.get().split(",")) {
            Optional<Carried> part = Carried.ofCode(code.strip());
            if (part.isEmpty() && !code.isBlank()) {
                return Optional.empty();
            }
            part.ifPresent(parts::add);
        }
        return Optional.of(parts);
    }

    private static String codes(Set<Carried> parts) {
        return parts.stream().map(Carried::code).collect(Collectors.joining(", "));
    }
}
