package org.ziping.desktop.library;

import java.util.Comparator;
import java.util.List;

/** The list as shown: the newest year first, evaluations without a year at the end. */
final class ShelfOrder {

    private static final Comparator<ShelfRow> ORDER = Comparator.comparing(
                    (ShelfRow row) -> row.year().orElse(Integer.MIN_VALUE), Comparator.reverseOrder())
            .thenComparing(ShelfRow::unit)
            .thenComparing(ShelfRow::project)
            .thenComparing(ShelfRow::id);

    private ShelfOrder() {}

    /** The rows that match {@code search}, in order. */
    static List<ShelfRow> shown(List<ShelfRow> rows, String search) {
        return rows.stream().filter(row -> row.matches(search)).sorted(ORDER).toList();
    }

    /** Whether the row at {@code index} is the first of its year. */
    static boolean beginsYear(List<ShelfRow> rows, int index) {
        return index == 0 || !rows.get(index).year().equals(rows.get(index - 1).year());
    }
}
