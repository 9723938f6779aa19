package org.ziping.importer.correct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ziping.importer.plan.TableKind;

/**
 * Everything a person corrected about the reading of one file. Never changes; each correction makes the next one, so
 * that taking one back is going back to the one before.
 *
 * @param tables shape of a table to the reading of its columns
 * @param texts cells that say something else than the file
 * @param rows rows that are read although they would not be (true), or left out (false)
 * @param lines header lines of projects
 * @param moneyUnit unit of all amounts of the file
 * @param form id of the form
 */
public record Corrections(
        Map<String, TableRule> tables,
        Map<CellAt, String> texts,
        Map<RowAt, Boolean> rows,
        Map<ProjectLine, String> lines,
        Optional<String> moneyUnit,
        Optional<String> form) {

    /** Nothing corrected. */
    public static final Corrections NONE =
            new Corrections(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** Keeps its own copies. */
    public Corrections {
        tables = Map.copyOf(tables);
        texts = Map.copyOf(texts);
        rows = Map.copyOf(rows);
        lines = Map.copyOf(lines);
    }

    /** With one column of the tables of a shape read as something else. */
    public Corrections withColumn(String shape, TableKind kind, int column, String meaning) {
        TableRule rule = Optional.ofNullable(tables.get(shape))
                .filter(r -> r.kind() == kind)
                .orElse(new TableRule(kind, Map.of()));
        Map<String, TableRule> next = new TreeMap<>(tables);
        next.put(shape, rule.with(column, meaning));
        return new Corrections(next, texts, rows, lines, moneyUnit, form);
    }

    /** With another text in a cell. */
    public Corrections withText(CellAt cell, String text) {
        return new Corrections(tables, put(texts, cell, text), rows, lines, moneyUnit, form);
    }

    /** With a row taken in or left out whatever it looks like. */
    public Corrections withRow(RowAt row, boolean read) {
        return new Corrections(tables, texts, put(rows, row, read), lines, moneyUnit, form);
    }

    /** With a row read, or not, as it looks. */
    public Corrections withoutRow(RowAt row) {
        Map<RowAt, Boolean> next = new HashMap<>(rows);
        next.remove(row);
        return new Corrections(tables, texts, next, lines, moneyUnit, form);
    }

    /** With another text in a header line of a project. */
    public Corrections withLine(ProjectLine line, String text) {
        return new Corrections(tables, texts, rows, put(lines, line, text), moneyUnit, form);
    }

    /** With all amounts in a unit. */
    public Corrections withMoneyUnit(Optional<String> unit) {
        return new Corrections(tables, texts, rows, lines, unit, form);
    }

    /** With a form chosen. */
    public Corrections withForm(Optional<String> id) {
        return new Corrections(tables, texts, rows, lines, moneyUnit, id);
    }

    /** With the tables also read as remembered; what was corrected here counts first. */
    public Corrections over(Map<String, TableRule> remembered) {
        Map<String, TableRule> next = new TreeMap<>(remembered);
        tables.forEach((shape, rule) -> next.merge(shape, rule, (before, own) -> own.or(before)));
        return new Corrections(next, texts, rows, lines, moneyUnit, form);
    }

    /** Whether a row is read although it would not be. */
    public boolean takenIn(int block, int row) {
        return Boolean.TRUE.equals(rows.get(new RowAt(block, row)));
    }

    /** Whether a row, or all of its block, is left out. */
    public boolean leftOut(int block, int row) {
        return Boolean.FALSE.equals(rows.get(new RowAt(block, row)))
                || Boolean.FALSE.equals(rows.get(RowAt.whole(block)));
    }

    /** How the columns of a table are to be read. */
    public Map<Integer, String> columns(String shape, TableKind kind) {
        return Optional.ofNullable(tables.get(shape))
                .filter(rule -> rule.kind() == kind)
                .map(TableRule::columns)
                .orElse(Map.of());
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> next = new HashMap<>(map);
        next.put(key, value);
        return next;
    }
}
