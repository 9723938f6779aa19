package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ziping.model.EvaluationId;

/**
 * A table with one text a row: the facts below {@code prefix}, whose remaining path is the row's key.
 */
record TextTable(String name, String prefix, List<String> keys, String column) {

    static final List<TextTable> ALL = List.of(
            new TextTable("header_text", "header/", List.of("field"), "text"),
            new TextTable("narrative_text", "narrative/", List.of("section"), "text"),
            new TextTable("budget_amount", "budget/", List.of("line", "source"), "amount"),
            new TextTable("filed_cell", "filed/cell/", List.of("line", "source"), "text"),
            new TextTable("waiver_text", "waiver/", List.of("check_id", "scope", "part"), "text"),
            new TextTable("evidence_text", "evidence/", List.of("number", "part"), "text"));

    static Optional<TextTable> of(String path) {
        return ALL.stream().filter(t -> path.startsWith(t.prefix)).findFirst();
    }

    /** Writes the fact at {@code path}, or removes it when it has no text. */
    void write(Sql sql, EvaluationId id, String path, @Nullable String text) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        arguments.add(id.number());
        arguments.addAll(Arrays.asList(path.substring(prefix.length()).split("/", -1)));
        if (text == null) {
            sql.update(
                    "DELETE FROM " + name + " WHERE evaluation = ? AND " + String.join(" = ? AND ", keys) + " = ?",
                    arguments.toArray());
            return;
        }
        arguments.add(text);
        String holes = ", ?".repeat(keys.size() + 1);
        sql.update(
                "INSERT INTO " + name + " (evaluation, " + String.join(", ", keys) + ", " + column + ") VALUES (?"
                        + holes + ") ON CONFLICT DO UPDATE SET " + column + " = excluded." + column,
                arguments.toArray());
    }

    /** Adds the facts of this table to {@code facts}. */
    void read(Sql sql, EvaluationId id, SortedMap<String, String> facts) throws SQLException {
        String statement =
                "SELECT " + String.join(", ", keys) + ", " + column + " FROM " + name + " WHERE evaluation = ?";
        sql.query(statement, this::fact, id.number()).forEach(f -> facts.put(f.getKey(), f.getValue()));
    }

    private Map.Entry<String, String> fact(ResultSet row) throws SQLException {
        List<String> path = new ArrayList<>();
        for (int i = 1; i <= keys.size(); i++) {
            path.add(row.getString(i));
        }
        return Map.entry(prefix + String.join("/", path), row.getString(keys.size() + 1));
    }
}
