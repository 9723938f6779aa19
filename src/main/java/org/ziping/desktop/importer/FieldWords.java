package org.ziping.desktop.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.desktop.support.TextSection;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** The words for what a cell or a column was read as. */
final class FieldWords {

    private static final Messages MESSAGES = Messages.of(FieldWords.class);
    private static final List<String> INDICATORS = List.of(
            "firstTier",
            "secondTier",
            "name",
            "weight",
            "targetSign",
            "target",
            "targetUnit",
            "actual",
            "actualUnit",
            "completionRate",
            "score",
            "deviationReason");
    private static final List<String> SUMMARY =
            List.of("project", "projectCode", "unit", "department", "year", "filedTotal", "filedGrade");

    private FieldWords() {}

    /** What a field such as {@code indicator/target} or {@code budget/executed/total} is called. */
    static String of(String field) {
        String[] parts = field.split("/");
        return switch (parts[0]) {
            case "indicator" -> column(parts[1]);
            case "execution" -> MESSAGES.text("field.execution", column(parts[1]));
            case "budget" ->
                parts.length > 2 ? MESSAGES.text("field.budget", column(parts[1]), source(parts[2])) : column(parts[1]);
            case "narrative" ->
                Stream.of(Section.values())
                        .filter(section -> section.code().equals(parts[1]))
                        .findFirst()
                        .map(TextSection::title)
                        .orElse(parts[1]);
            case "header", "filed" -> header(parts[1]);
            default -> Meaning.of(field).label();
        };
    }

    /** The meanings that a column of such a table can have, the one of not being read last. */
    static List<String> meanings(TableKind kind) {
        Stream<String> codes = switch (kind) {
            case INDICATORS -> INDICATORS.stream();
            case FUNDS ->
                Stream.concat(
                        Stream.of(BudgetRow.values()).map(BudgetRow::code),
                        Stream.of("weight", "score", "deviationReason"));
            case SOURCES ->
                Stream.of(FundingSource.values())
                        .filter(source -> source != FundingSource.UNSPECIFIED)
                        .map(FundingSource::code);
            case SUMMARY ->
                Stream.concat(SUMMARY.stream(), Stream.of(BudgetRow.values()).map(BudgetRow::code));
        };
        return Stream.concat(codes, Stream.of(ReadColumn.NOTHING)).toList();
    }

    /** What a meaning of a column is called. */
    static String meaning(TableKind kind, String code) {
        if (code.equals(ReadColumn.NOTHING)) {
            return MESSAGES.text("column.nothing");
        }
        return switch (kind) {
            case SOURCES -> source(code);
            case SUMMARY ->
                SUMMARY.contains(code) || code.equals("score")
                        ? header(code.equals("score") ? "filedTotal" : code)
                        : column(code);
            default -> column(code);
        };
    }

    /** What a kind of table is called. */
    static String kind(TableKind kind) {
        return MESSAGES.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a source of money is called. */
    static String source(String code) {
        return known("source.", code);
    }

    /** What a column of an indicator or budget table is called. */
    static String column(String code) {
        return known("column.", code);
    }

    /** What a header line is called. */
    static String header(String code) {
        return MESSAGES.has("header." + code) ? MESSAGES.text("header." + code) : column(code);
    }

    private static String known(String group, String code) {
        return MESSAGES.has(group + code) ? MESSAGES.text(group + code) : code;
    }
}
