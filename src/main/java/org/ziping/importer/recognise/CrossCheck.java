package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;

/** Compares the indicator rows of a report's section tables with those of the annex, which count. */
final class CrossCheck {

    private static final Messages MESSAGES = Messages.of(CrossCheck.class);
    private final Findings findings;

    CrossCheck(Findings findings) {
        this.findings = findings;
    }

    /** Answers every difference, and reports every row of the text as ignored in favour of the annex. */
    List<FiledContradiction> compare(List<ImportedIndicator> text, List<ImportedIndicator> annex) {
        List<FiledContradiction> found = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (ImportedIndicator row : text) {
            Optional<ImportedIndicator> twin = find(annex, row.name());
            if (twin.isEmpty()) {
                findings.remark(row.place(), MESSAGES.text("remark.only-in-text", row.name()));
                found.add(FiledContradiction.of(Kind.ONLY_IN_TEXT, row.name()));
                continue;
            }
            order.add(annex.indexOf(twin.get()));
            findings.ignore(row.place(), row.name(), MESSAGES.text("ignored.duplicate-row"));
            ImportedIndicator other = twin.get();
            differ(found, row, MESSAGES.text("field.weight"), row.weight(), other.weight());
            differ(found, row, MESSAGES.text("field.target"), filled(row.target()), filled(other.target()));
            differ(found, row, MESSAGES.text("field.actual"), filled(row.actual()), filled(other.actual()));
            differ(found, row, MESSAGES.text("field.score"), row.filedScore(), other.filedScore());
        }
        List<Integer> sorted = order.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (!sorted.get(i).equals(order.get(i))) {
                findings.remark(text.get(0).place(), MESSAGES.text("remark.order-differs"));
                found.add(FiledContradiction.of(
                        Kind.ORDER,
                        annex.get(order.get(i)).name(),
                        annex.get(sorted.get(i)).name()));
                break;
            }
        }
        return found;
    }

    /** How many of the rows stand in the other list too, by name. */
    static long common(List<ImportedIndicator> rows, List<ImportedIndicator> others) {
        return rows.stream().filter(r -> find(others, r.name()).isPresent()).count();
    }

    private static Optional<ImportedIndicator> find(List<ImportedIndicator> rows, String name) {
        String key = Labels.squeeze(name);
        return rows.stream().filter(r -> Labels.squeeze(r.name()).equals(key)).findFirst();
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private void differ(
            List<FiledContradiction> found,
            ImportedIndicator row,
            String field,
            Optional<String> text,
            Optional<String> annex) {
        boolean both = text.isPresent() && annex.isPresent();
        if (both && !Objects.equals(Labels.squeeze(text.get()), Labels.squeeze(annex.get()))) {
            findings.remark(row.place(), MESSAGES.text("remark.differs", row.name(), field, text.get(), annex.get()));
            found.add(FiledContradiction.of(Kind.CELL, row.name(), field, text.get(), annex.get()));
        }
    }
}
