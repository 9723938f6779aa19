package org.ziping.importer.correct;

import java.util.Map;
import java.util.TreeMap;
import org.ziping.importer.plan.TableKind;

/**
 * How the columns of tables of one shape are to be read.
 *
 * @param kind what the tables are about
 * @param columns first grid column to the code of its meaning; columns not named are read as ever
 */
public record TableRule(TableKind kind, Map<Integer, String> columns) {

    /** Keeps its own copy. */
    public TableRule {
        columns = Map.copyOf(columns);
    }

    /** This rule with one column read otherwise. */
    public TableRule with(int column, String meaning) {
        Map<Integer, String> next = new TreeMap<>(columns);
        next.put(column, meaning);
        return new TableRule(kind, next);
    }

    /** This rule, completed by another of the same kind where it says nothing. */
    public TableRule or(TableRule other) {
        if (other.kind != kind) {
            return this;
        }
        Map<Integer, String> next = new TreeMap<>(other.columns);
        next.putAll(columns);
        return new TableRule(kind, next);
    }
}
