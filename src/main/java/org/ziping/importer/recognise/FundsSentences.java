package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** Amounts told in sentences, 全年预算数100万元，执行数95万元; they count only where no table of the project has any. */
final class FundsSentences {

    private final Vocabulary vocabulary;

    FundsSentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * An amount or rate a sentence names.
     *
     * @param row what it is of the whole project
     * @param number as printed, without separators
     * @param unit its unit of money, or %
     * @param place where the sentence stands
     * @param words the words and the figure
     */
    record Told(BudgetRow row, String number, String unit, SourcePlace place, String words) {}

    /** The amounts of the whole project that a line names; what is said of single sources is left alone. */
    List<Told> in(String text, SourcePlace place) {
        List<Told> told = new ArrayList<>();
        String squeezed = Labels.squeeze(text);
        Matcher amounts = vocabulary.pattern("amountInText").matcher(squeezed);
        while (amounts.find()) {
            row(amounts.group(1))
                    .filter(BudgetRow::entered)
                    .ifPresent(r -> told.add(
                            new Told(r, amounts.group(2).replace(",", ""), amounts.group(3), place, amounts.group())));
        }
        Matcher rates = vocabulary.pattern("rateInText").matcher(squeezed);
        while (rates.find()) {
            row(rates.group(1))
                    .filter(BudgetRow.EXECUTION_RATE::equals)
                    .ifPresent(r -> told.add(new Told(r, rates.group(2), "%", place, rates.group())));
        }
        return told;
    }

    /** The longest known name that the words end with, unless they speak of a part of the money. */
    private Optional<BudgetRow> row(String words) {
        if (vocabulary.pattern("partOfFunds").matcher(words).find()) {
            return Optional.empty();
        }
        for (int from = 0; from + 2 <= words.length(); from++) {
            Optional<String> field = vocabulary.exactField("budgetRows", words.substring(from));
            if (field.isPresent()) {
                return field.flatMap(BudgetRow::ofCode);
            }
        }
        return Optional.empty();
    }

    /** What can be taken over: every row told once or always alike, and all money in one unit. */
    static List<Told> certain(List<Told> all) {
        Set<String> units =
                all.stream().filter(t -> t.row().entered()).map(Told::unit).collect(Collectors.toSet());
        if (units.size() != 1) {
            return List.of();
        }
        List<Told> certain = new ArrayList<>();
        for (Told told : all) {
            boolean alike = all.stream()
                    .filter(t -> t.row() == told.row())
                    .allMatch(t -> t.number().equals(told.number()));
            boolean known = certain.stream().anyMatch(t -> t.row() == told.row());
            if (alike && !known) {
                certain.add(told);
            }
        }
        return certain;
    }

    /** Whether a table of the parts has budget or spending of the whole project. */
    static boolean tabled(List<Part> parts) {
        return parts.stream()
                .flatMap(p -> p.budget().keySet().stream())
                .anyMatch(c -> c.source() == FundingSource.TOTAL && c.row().entered());
    }
}
