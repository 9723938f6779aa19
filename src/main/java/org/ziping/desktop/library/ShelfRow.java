package org.ziping.desktop.library;

import java.util.Locale;
import java.util.Optional;

/**
 * One evaluation in the list of the library, its figures as text.
 *
 * @param id names it within the library
 * @param open number of findings; empty while nobody looked
 * @param status a word on its state; empty when there is nothing to say
 */
public record ShelfRow(
        long id,
        Optional<Integer> year,
        String project,
        String unit,
        String rate,
        String total,
        String grade,
        Optional<Integer> open,
        String status) {

    /** Whether every word of {@code search} stands in it somewhere. */
    boolean matches(String search) {
        String all = (year.map(String::valueOf).orElse("") + " " + project + " " + unit + " " + grade + " " + status)
                .toLowerCase(Locale.ROOT);
        for (String word : search.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
