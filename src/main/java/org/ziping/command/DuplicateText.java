package org.ziping.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;
import org.ziping.session.Duplicate;
import org.ziping.session.OnDuplicate;

/** Says of which evaluations the like was there already, and what became of them. */
record DuplicateText(
        ImportPlan plan, List<Evaluation> arriving, List<Optional<Duplicate>> found, List<OnDuplicate> decisions) {

    private static final Messages MESSAGES = Messages.of(DuplicateText.class);

    /** One sentence for each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isPresent()) {
                Evaluation evaluation = arriving.get(i);
                sentences.add(MESSAGES.text(
                        "import.duplicate." + code(decisions.get(i)),
                        plan.file(),
                        evaluation.year().map(String::valueOf).orElse("—"),
                        evaluation.header(HeaderField.PROJECT),
                        numbers(found.get(i).get())));
            }
        }
        return sentences;
    }

    /** One object for each; {@code stored} are the ids the arriving ones got. */
    ArrayNode json(List<Optional<EvaluationId>> stored) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isPresent()) {
                ObjectNode node = array.addObject();
                node.put("project", arriving.get(i).header(HeaderField.PROJECT));
                node.set("id", Json.text(stored.get(i).map(EvaluationId::toString)));
                node.set("of", Json.array(found.get(i).get().stored(), id -> Json.text(Optional.of(id.toString()))));
                node.put("identical", found.get(i).get().identical());
                node.put("action", code(decisions.get(i)));
            }
        }
        return array;
    }

    private static String numbers(Duplicate duplicate) {
        return duplicate.stored().isEmpty()
                ? MESSAGES.text("import.duplicate.same-file")
                : duplicate.stored().stream().map(EvaluationId::toString).collect(Collectors.joining(", "));
    }

    private static String code(OnDuplicate decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }
}
