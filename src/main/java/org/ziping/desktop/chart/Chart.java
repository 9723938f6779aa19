package org.ziping.desktop.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a chart says, before it is drawn.
 *
 * @param unit what the figures are counted in; blank for none
 * @param categories what the figures belong to, such as years or tiers
 * @param series as many points as there are categories in each
 */
public record Chart(String title, String unit, Kind kind, List<String> categories, List<Series> series) {

    /** How it is drawn. */
    public enum Kind {
        /** Lying bars from 0, one below the other. */
        BARS,
        /** Points joined from left to right; a gap where one is not known. */
        LINES
    }

    /**
     * One figure.
     *
     * @param value empty when it is not known: it is then a gap, never 0
     * @param label what is written beside it
     */
    public record Point(Optional<BigDecimal> value, String label) {}

    /** Figures that belong together, under one name. */
    public record Series(String name, List<Point> points) {

        /** Takes a copy. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /** Takes a copy; refuses a series that does not fit the categories. */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int wanted = categories.size();
        if (series.stream().anyMatch(s -> s.points().size() != wanted)) {
            throw new IllegalArgumentException(title);
        }
    }

    /** Every figure that is known. */
    public List<BigDecimal> figures() {
        return series.stream()
                .flatMap(s -> s.points().stream())
                .flatMap(p -> p.value().stream())
                .toList();
    }

    /** The whole chart in words, for those who do not see it. */
    public String spoken() {
        return Stream.concat(
                        Stream.of(title),
                        IntStream.range(0, categories.size())
                                .mapToObj(i -> categories.get(i)
                                        + series.stream()
                                                .map(s -> " " + s.name() + " "
                                                        + s.points().get(i).label())
                                                .collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }
}
