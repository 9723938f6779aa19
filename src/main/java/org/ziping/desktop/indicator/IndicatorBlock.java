package org.ziping.desktop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;

/**
 * A block of texts pasted into the indicator table. Rows below the last are added; computed columns are
 * passed over; what should be a number and is none is named and left out.
 */
final class IndicatorBlock {

    private final int top;
    private final int left;
    private final List<List<String>> block;
    private final List<String> refused = new ArrayList<>();

    IndicatorBlock(int top, int left, List<List<String>> block) {
        this.top = top;
        this.left = left;
        this.block = block;
    }

    /** The texts left out by the last {@link #into}. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    Evaluation into(Evaluation evaluation) {
        refused.clear();
        Evaluation next = evaluation;
        for (int r = 0; r < block.size(); r++) {
            int row = top + r;
            if (row >= next.indicators().size()) {
                next = IndicatorRows.insertBelow(next, row - 1);
            }
            Indicator pasted = paste(next.indicators().get(row), block.get(r));
            next = next.withIndicator(pasted.id(), before -> pasted);
        }
        return next;
    }

    private Indicator paste(Indicator indicator, List<String> texts) {
        Indicator next = indicator;
        for (int c = 0; c < texts.size() && left + c < IndicatorColumn.values().length; c++) {
            IndicatorColumn column = IndicatorColumn.at(left + c);
            if (column == IndicatorColumn.SCORE || column == IndicatorColumn.COMPLETION_RATE || column.lastYear()) {
                continue;
            }
            String text = texts.get(c);
            Optional<Indicator> changed = text.equals(IndicatorText.entered(next, column))
                    ? Optional.of(next)
                    : IndicatorEntry.apply(next, column, text);
            if (changed.isEmpty()) {
                refused.add(text);
            }
            next = changed.orElse(next);
        }
        return next;
    }
}
