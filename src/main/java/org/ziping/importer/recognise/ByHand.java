package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** Lets the meanings that a person gave to columns count before those the words of the header have. */
final class ByHand {

    private ByHand() {}

    /** The columns of a header of single cells: what is meant by hand is meant nowhere else. */
    static <T> Map<Integer, T> columns(
            Map<Integer, T> found, Map<Integer, String> byHand, Function<String, Optional<T>> meaning) {
        if (byHand.isEmpty()) {
            return found;
        }
        Map<Integer, T> columns = new TreeMap<>(found);
        byHand.forEach((column, code) -> {
            columns.remove(column);
            meaning.apply(code).ifPresent(wanted -> {
                columns.values().removeIf(wanted::equals);
                columns.put(column, wanted);
            });
        });
        return new LinkedHashMap<>(columns);
    }

    /** The code of a meaning, unless a column is not to be read. */
    static Optional<String> read(String code) {
        return code.equals(ReadColumn.NOTHING) ? Optional.empty() : Optional.of(code);
    }

    /** The columns of an indicator table; only reasons may stand in several. */
    static List<IndicatorColumn> indicators(List<IndicatorColumn> found, Map<Integer, String> byHand) {
        if (byHand.isEmpty()) {
            return found;
        }
        List<IndicatorColumn> columns = new ArrayList<>(found);
        for (Map.Entry<Integer, String> entry : new TreeMap<>(byHand).entrySet()) {
            Field field = read(entry.getValue()).map(Field::ofCode).orElse(Field.OTHER);
            int first = entry.getKey();
            int last = columns.stream()
                    .filter(c -> c.first() == first)
                    .mapToInt(IndicatorColumn::last)
                    .findFirst()
                    .orElse(first);
            columns.removeIf(c -> c.covers(first)
                    || (c.field() == field
                            && field != Field.REASON
                            && field != Field.OTHER
                            && !byHand.containsKey(c.first())));
            columns.add(new IndicatorColumn(field, first, last));
        }
        columns.sort(IndicatorHeader.LEFT_TO_RIGHT);
        return List.copyOf(columns);
    }
}
