package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ziping.model.EvaluationId;

/** Writes and reads the facts of evaluations. A fact that no table has a place for is refused. */
final class EvaluationTables {

    private static final String ORDER = "indicators";
    private static final String INDICATOR = "indicator/";

    private final Sql sql;

    EvaluationTables(Sql sql) {
        this.sql = sql;
    }

    /** Makes the row that everything else of a new evaluation refers to. */
    void create(EvaluationId id) throws SQLException {
        sql.update("INSERT INTO evaluation (id, changed_at, checksum) VALUES (?, '', '')", id.number());
    }

    /** Brings the tables from one state to the next and signs the result. */
    void write(
            EvaluationId id,
            Set<String> changed,
            Map<String, String> before,
            SortedMap<String, String> after,
            Instant at)
            throws SQLException {
        Set<String> indicators = new TreeSet<>();
        for (String path : changed) {
            if (path.startsWith(INDICATOR)) {
                indicators.add(indicatorOf(path));
            } else if (!path.equals(ORDER) && !Columns.EVALUATION.has(path)) {
                TextTable.of(path).orElseThrow(() -> noPlace(path)).write(sql, id, path, after.get(path));
            }
        }
        writeIndicators(id, indicators, positions(before), positions(after), after);
        sql.update(
                "UPDATE evaluation SET " + Columns.EVALUATION.assignments() + " WHERE id = ?",
                Columns.EVALUATION.values(List.of(), after, "", List.of(id.number())));
        sign(id, removed(id), at, after);
    }

    /** Shows an evaluation again, or puts it away. */
    void setRemoved(EvaluationId id, boolean removed, Instant at) throws SQLException {
        sign(id, removed, at, facts(id));
    }

    /** Drops everything but the row itself, so that it can be written anew. */
    void clear(EvaluationId id) throws SQLException {
        for (TextTable table : TextTable.ALL) {
            sql.update("DELETE FROM " + table.name() + " WHERE evaluation = ?", id.number());
        }
        sql.update("DELETE FROM indicator WHERE evaluation = ?", id.number());
    }

    /** All facts as stored, whether or not they are still the ones that were signed. */
    SortedMap<String, String> facts(EvaluationId id) throws SQLException {
        SortedMap<String, String> facts = new TreeMap<>();
        sql.query(
                "SELECT " + Columns.EVALUATION.names() + " FROM evaluation WHERE id = ?",
                row -> {
                    Columns.EVALUATION.read(row, "", facts);
                    return row;
                },
                id.number());
        for (TextTable table : TextTable.ALL) {
            table.read(sql, id, facts);
        }
        List<String> order = sql.query(
                "SELECT id, " + Columns.INDICATOR.names()
                        + " FROM indicator WHERE evaluation = ? ORDER BY position, id",
                row -> indicator(row, facts),
                id.number());
        if (!order.isEmpty()) {
            facts.put(ORDER, String.join(" ", order));
        }
        return facts;
    }

    /** The row of an evaluation without its facts, if it is there. */
    Optional<Head> head(EvaluationId id) throws SQLException {
        return sql.first(
                "SELECT removed, changed_at, checksum FROM evaluation WHERE id = ?",
                row -> new Head(row.getInt(1) != 0, row.getString(2), row.getString(3)),
                id.number());
    }

    boolean removed(EvaluationId id) throws SQLException {
        return head(id).map(Head::removed).orElse(false);
    }

    private static String indicator(ResultSet row, SortedMap<String, String> facts) throws SQLException {
        String number = row.getString("id");
        Columns.INDICATOR.read(row, INDICATOR + number + "/", facts);
        return number;
    }

    private void writeIndicators(
            EvaluationId id,
            Set<String> touched,
            Map<String, Integer> before,
            Map<String, Integer> after,
            Map<String, String> facts)
            throws SQLException {
        for (String number : touched) {
            Integer position = after.get(number);
            if (position == null) {
                sql.update("DELETE FROM indicator WHERE evaluation = ? AND id = ?", id.number(), Long.valueOf(number));
            } else {
                writeIndicator(id, number, position, facts);
            }
        }
        for (Map.Entry<String, Integer> place : after.entrySet()) {
            boolean moved = !place.getValue().equals(before.get(place.getKey()));
            if (moved && !touched.contains(place.getKey())) {
                sql.update(
                        "UPDATE indicator SET position = ? WHERE evaluation = ? AND id = ?",
                        place.getValue(),
                        id.number(),
                        Long.valueOf(place.getKey()));
            }
        }
    }

    private void writeIndicator(EvaluationId id, String number, int position, Map<String, String> facts)
            throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO indicator (evaluation, id, position, " + Columns.INDICATOR.names()
                        + ") VALUES (?, ?, ?, " + Columns.INDICATOR.holes() + ")",
                Columns.INDICATOR.values(
                        List.of(id.number(), Long.valueOf(number), position),
                        facts,
                        INDICATOR + number + "/",
                        List.of()));
    }

    private void sign(EvaluationId id, boolean removed, Instant at, SortedMap<String, String> facts)
            throws SQLException {
        sql.update(
                "UPDATE evaluation SET removed = ?, changed_at = ?, checksum = ? WHERE id = ?",
                removed ? 1 : 0,
                at.toString(),
                Checksums.ofEvaluation(id, removed, at.toString(), facts),
                id.number());
    }

    private static String indicatorOf(String path) {
        int end = path.indexOf('/', INDICATOR.length());
        if (end < 0 || !Columns.INDICATOR.has(path.substring(end + 1))) {
            throw noPlace(path);
        }
        return path.substring(INDICATOR.length(), end);
    }

    private static Map<String, Integer> positions(Map<String, String> facts) {
        Map<String, Integer> positions = new HashMap<>();
        String order = facts.getOrDefault(ORDER, "");
        if (!order.isEmpty()) {
            Arrays.stream(order.split(" ")).forEach(number -> positions.put(number, positions.size()));
        }
        return positions;
    }

    private static IllegalStateException noPlace(String path) {
        return new IllegalStateException("no table has a place for " + path);
    }

    /** What stands beside the facts. */
    record Head(boolean removed, String changed, String checksum) {}
}
