package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Facts that are columns of one row: which fact stands in which column. NULL is a fact that is absent. */
record Columns(List<Column> columns) {

    /** Of the evaluation itself. */
    static final Columns EVALUATION = of(
            "year", "year",
            "ruleSet", "rule_set",
            "form", "form",
            "execution/weight", "execution_weight",
            "execution/assigned", "execution_assigned",
            "execution/assignedReason", "execution_assigned_reason",
            "execution/assignedBy", "execution_assigned_by",
            "execution/reason", "execution_reason",
            "execution/filed", "execution_filed",
            "execution/filedCompletion", "execution_filed_completion",
            "filed/file", "filed_file",
            "filed/total", "filed_total",
            "filed/grade", "filed_grade",
            "prior/year", "prior_year",
            "prior/balance", "prior_balance",
            "prior/total", "prior_total",
            "prior/grade", "prior_grade",
            "finalised/at", "finalised_at",
            "finalised/code", "finalised_code",
            "finalised/rules", "finalised_rules");

    /** Of an indicator, below {@code indicator/N/}. */
    static final Columns INDICATOR = of(
            "firstTier", "first_tier",
            "secondTier", "second_tier",
            "name", "name",
            "weight", "weight",
            "target", "target",
            "actual", "actual",
            "direction", "direction",
            "level", "level",
            "assigned", "assigned",
            "assignedReason", "assigned_reason",
            "assignedBy", "assigned_by",
            "reason", "deviation_reason",
            "detail", "detail",
            "filed", "filed_score",
            "filedCompletion", "filed_completion",
            "prior/name", "prior_name",
            "prior/target", "prior_target",
            "prior/actual", "prior_actual",
            "prior/direction", "prior_direction",
            "prior/level", "prior_level",
            "prior/weight", "prior_weight",
            "prior/completion", "prior_completion",
            "prior/score", "prior_score",
            "prior/reason", "prior_reason");

    /** One fact and its column. */
    record Column(String fact, String name) {}

    private static Columns of(String... factsAndNames) {
        Column[] columns = new Column[factsAndNames.length / 2];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(factsAndNames[2 * i], factsAndNames[2 * i + 1]);
        }
        return new Columns(List.of(columns));
    }

    boolean has(String fact) {
        return columns.stream().anyMatch(c -> c.fact.equals(fact));
    }

    /** a, b, c. */
    String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** a = ?, b = ?, c = ?. */
    String assignments() {
        return String.join(" = ?, ", columns.stream().map(Column::name).toList()) + " = ?";
    }

    /** ?, ?, ?. */
    String holes() {
        return String.join(", ", columns.stream().map(c -> "?").toList());
    }

    /** {@code leading}, the values of the columns as found below {@code prefix}, {@code trailing}. */
    @Nullable
    Object[] values(List<Object> leading, Map<String, String> facts, String prefix, List<Object> trailing) {
        int size = leading.size() + columns.size() + trailing.size();
        @Nullable Object[] values = Arrays.copyOf(leading.toArray(), size);
        for (int i = 0; i < columns.size(); i++) {
            values[leading.size() + i] = facts.get(prefix + columns.get(i).fact);
        }
        for (int i = 0; i < trailing.size(); i++) {
            values[leading.size() + columns.size() + i] = trailing.get(i);
        }
        return values;
    }

    /** Adds the facts of a row to {@code facts}. */
    void read(ResultSet row, String prefix, SortedMap<String, String> facts) throws SQLException {
        for (Column column : columns) {
            String text = row.getString(column.name);
            if (text != null) {
                facts.put(prefix + column.fact, text);
            }
        }
    }
}
