package org.ziping.importer.correct;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.TableKind;

/**
 * What was corrected once about tables of a layout and is applied to every file of that layout. Figures, names and
 * single cells are never remembered.
 *
 * @param tables shape of a table to what is remembered for it
 */
public record ReadingMemory(Map<String, Remembered> tables) {

    /** Nothing remembered. */
    public static final ReadingMemory NONE = new ReadingMemory(Map.of());

    /** Keeps its own copy. */
    public ReadingMemory {
        tables = Map.copyOf(tables);
    }

    /** How the columns of each remembered shape are read. */
    public Map<String, TableRule> rules() {
        return tables.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().rule()));
    }

    /** The shapes among the tables of a plan for which something is remembered. */
    public Set<String> known(ImportPlan plan) {
        return plan.tables().stream()
                .map(ReadTable::shape)
                .filter(tables::containsKey)
                .collect(Collectors.toSet());
    }

    /** The unit of money remembered for one of these shapes. */
    public Optional<String> moneyUnit(Set<String> shapes) {
        return first(shapes, Remembered::moneyUnit);
    }

    /** The form remembered for one of these shapes. */
    public Optional<String> form(Set<String> shapes) {
        return first(shapes, Remembered::form);
    }

    /** The memory that also holds what was corrected in a file about the layout of its tables. */
    public ReadingMemory learn(Corrections corrections, ImportPlan plan) {
        Map<String, Remembered> next = new HashMap<>(tables);
        for (ReadTable table : plan.tables()) {
            boolean money = table.kind() != TableKind.INDICATORS;
            Map<Integer, String> columns = corrections.columns(table.shape(), table.kind());
            Optional<String> unit = money ? corrections.moneyUnit() : Optional.empty();
            Optional<String> form = money ? Optional.empty() : corrections.form();
            if (!columns.isEmpty() || unit.isPresent() || form.isPresent()) {
                Remembered learnt = new Remembered(new TableRule(table.kind(), columns), unit, form);
                next.merge(table.shape(), learnt, (before, now) -> now.or(before));
            }
        }
        return new ReadingMemory(next);
    }

    /** The memory without these shapes. */
    public ReadingMemory without(Collection<String> shapes) {
        Map<String, Remembered> next = new HashMap<>(tables);
        next.keySet().removeAll(shapes);
        return new ReadingMemory(next);
    }

    private Optional<String> first(Set<String> shapes, Function<Remembered, Optional<String>> property) {
        Map<String, Remembered> sorted = new TreeMap<>(tables);
        sorted.keySet().retainAll(shapes);
        return sorted.values().stream().map(property).flatMap(Optional::stream).findFirst();
    }
}
