package org.ziping.desktop.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An axis: from, to and the step between its round ticks; holds every figure it was made for. */
record ChartScale(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
    private static final MathContext ROUGH = new MathContext(6);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis for these figures: bars begin at 0, lines where the figures are; where all are the same, at 0 too. */
    static ChartScale of(List<BigDecimal> figures, boolean fromZero) {
        List<BigDecimal> all = fromZero || figures.isEmpty() || same(figures)
                ? Stream.concat(figures.stream(), Stream.of(BigDecimal.ZERO)).toList()
                : figures;
        BigDecimal least = all.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = all.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal range = most.subtract(least);
        BigDecimal step = step(range.signum() == 0 ? most.abs().max(BigDecimal.ONE) : range);
        BigDecimal from = multiple(least, step, RoundingMode.FLOOR);
        BigDecimal to = multiple(most, step, RoundingMode.CEILING);
        return new ChartScale(from, to.compareTo(from) == 0 ? from.add(step) : to, step);
    }

    private static boolean same(List<BigDecimal> figures) {
        return figures.stream().allMatch(figure -> figure.compareTo(figures.get(0)) == 0);
    }

    /** Where a figure lies: 0 at the beginning, 1 at the end. */
    double at(BigDecimal figure) {
        return figure.subtract(from)
                .divide(to.subtract(from), MathContext.DECIMAL64)
                .doubleValue();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static BigDecimal step(BigDecimal range) {
        BigDecimal raw = range.divide(INTERVALS, ROUGH);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal figure, BigDecimal step, RoundingMode mode) {
        return figure.divide(step, 0, mode).multiply(step);
    }
}
