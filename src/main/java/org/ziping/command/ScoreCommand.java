package org.ziping.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.check.CheckRunner;
import org.ziping.scoring.RuleSets;
import org.ziping.session.Stock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores one indicator, or many from a file of JSON lines. */
@Command(name = "score", description = "${bundle:score.description}")
final class ScoreCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(ScoreCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rules", description = "${bundle:score.rules}")
    private String rules = "";

    @Option(names = "--name", description = "${bundle:score.name}")
    private String name = "";

    @Option(names = "--tier", description = "${bundle:score.tier}")
    private String tier = "";

    @Option(names = "--weight", description = "${bundle:score.weight}")
    private String weight = "";

    @Option(names = "--target", description = "${bundle:score.target}")
    private String target = "";

    @Option(names = "--actual", description = "${bundle:score.actual}")
    private String actual = "";

    @Option(names = "--direction", description = "${bundle:score.direction}")
    private String direction = "";

    @Option(names = "--level", description = "${bundle:score.level}")
    private String level = "";

    @Option(names = "--batch", description = "${bundle:score.batch}")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private final RuleSets ruleSets = Stock.ofUser().rules();
    private final CheckRunner checks = CheckRunner.standard();

    @Override
    public Integer call() throws IOException {
        return batch.isPresent() ? many(batch.get()) : one();
    }

    private int one() {
        ScoreAnswer answer;
        try {
            answer = answer(ScoreRequest.of(rules, name, tier, weight, target, actual, direction, level));
        } catch (IllegalArgumentException e) {
            Output.of(spec).message(MESSAGES.text("score.refused", String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        }
        Output.of(spec).result(json ? Json.pretty(answer.json()) : answer.line());
        return answer.needsAttention() ? ExitCode.ATTENTION : ExitCode.OK;
    }

    /** Answers line by line; a line that cannot be read is answered with an error and does not stop the rest. */
    private int many(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int code = ExitCode.OK;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                code = Math.max(code, line(lines.get(i), i + 1));
            }
        }
        return code;
    }

    private int line(String text, int number) {
        try {
            ScoreAnswer answer = answer(ScoreRequest.of(Json.parseObject(text)));
            Output.of(spec).result(json ? Json.line(answer.json()) : answer.line());
            return answer.needsAttention() ? ExitCode.ATTENTION : ExitCode.OK;
        } catch (IllegalArgumentException e) {
            String sentence = MESSAGES.text("score.badLine", number, String.valueOf(e.getMessage()));
            Output.of(spec).message(sentence);
            Output.of(spec).result(json ? Json.line(Json.object().put("error", sentence)) : sentence);
            return ExitCode.ATTENTION;
        }
    }

    private ScoreAnswer answer(ScoreRequest request) {
        return ScoreAnswer.to(request, ruleSets, checks);
    }
}
