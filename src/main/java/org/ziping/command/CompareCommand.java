package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.compare.Difference;
import org.ziping.compare.Excerpt;
import org.ziping.compare.Scored;
import org.ziping.compare.SideBySide;
import org.ziping.model.HeaderField;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two evaluations, or two versions of one, line by line. */
@Command(name = "compare", description = "${bundle:compare.description}")
final class CompareCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(CompareCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(index = "0", paramLabel = "ID[@VERSION]", description = "${bundle:compare.left}")
    private String left = "";

    @Parameters(index = "1", paramLabel = "ID[@VERSION]", description = "${bundle:compare.right}")
    private String right = "";

    @Option(names = "--all", description = "${bundle:compare.all}")
    private boolean all;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            Scored one = StateOf.find(workspace, left);
            Scored other = StateOf.find(workspace, right);
            List<Difference> lines = SideBySide.of(one, other);
            List<Difference> shown =
                    all ? lines : lines.stream().filter(Difference::changed).toList();
            if (json) {
                ObjectNode node = Json.object();
                node.set("left", side(left, one));
                node.set("right", side(right, other));
                node.set("lines", Json.array(shown, CompareCommand::node));
                Output.of(spec).result(node);
            } else {
                print(shown, lines);
            }
            return ExitCode.OK;
        }
    }

    private void print(List<Difference> shown, List<Difference> lines) {
        Output output = Output.of(spec);
        String absent = MESSAGES.text("compare.absent");
        for (Difference line : shown) {
            String one = line.left().orElse(absent);
            String other = line.right().orElse(absent);
            Excerpt excerpt = line.changed() ? Excerpt.of(one, other) : new Excerpt(one, other);
            String name = line.field().isEmpty() ? line.subject() : line.subject() + " " + line.field();
            output.result(MESSAGES.text(
                    line.changed() ? "compare.line" : "compare.same", name, excerpt.left(), excerpt.right()));
        }
        long changed = lines.stream().filter(Difference::changed).count();
        output.message(MESSAGES.text("compare.count", changed, lines.size()));
    }

    private static JsonNode side(String named, Scored side) {
        ObjectNode node = Json.object();
        node.put("state", named);
        node.set("year", Json.text(side.evaluation().year().map(String::valueOf)));
        node.set("project", Json.textOrNull(side.evaluation().header(HeaderField.PROJECT)));
        node.set("total", Json.decimal(side.card().total()));
        node.set("finalised", Json.text(side.evaluation().finalised().map(lock -> lock.code())));
        return node;
    }

    private static JsonNode node(Difference line) {
        ObjectNode node = Json.object();
        node.put("topic", line.topic().name().toLowerCase(Locale.ROOT));
        node.put("subject", line.subject());
        node.set("field", Json.text(Optional.of(line.field()).filter(f -> !f.isEmpty())));
        node.set("left", Json.text(line.left()));
        node.set("right", Json.text(line.right()));
        return node.put("changed", line.changed());
    }
}
