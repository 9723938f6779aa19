package org.ziping.importer.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** Columns of several years side by side, 2022年完成值 | 2023年完成值: those of the year evaluated count. */
final class HeaderYears {

    private HeaderYears() {}

    /** The columns, those of other years read as nothing; the evaluated year is the last with an actual value. */
    static List<IndicatorColumn> settle(List<IndicatorColumn> columns, GridView view, int last, Vocabulary vocabulary) {
        Map<IndicatorColumn, String> years = new HashMap<>();
        for (IndicatorColumn column : columns) {
            Matcher year = vocabulary
                    .pattern("headerYear")
                    .matcher(Labels.squeeze(view.grid().text(last, column.first())));
            if (year.find()) {
                years.put(column, year.group(1));
            }
        }
        Optional<String> evaluated = columns.stream()
                .filter(c -> c.field() == Field.ACTUAL && years.containsKey(c))
                .map(years::get)
                .max(String::compareTo);
        return evaluated.isEmpty()
                ? columns
                : columns.stream()
                        .map(c -> evaluated.get().equals(years.getOrDefault(c, evaluated.get())) || !twice(c, columns)
                                ? c
                                : new IndicatorColumn(Field.OTHER, c.first(), c.last()))
                        .toList();
    }

    private static boolean twice(IndicatorColumn column, List<IndicatorColumn> columns) {
        return columns.stream().filter(c -> c.field() == column.field()).count() > 1;
    }
}
