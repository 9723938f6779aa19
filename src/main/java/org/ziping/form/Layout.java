package org.ziping.form;

import java.util.List;

/**
 * One document of a form, top to bottom. {@code mark} stands top left (附件1), {@code title} and {@code
 * subtitle} below it; each may be blank and may contain {year}, {project}, {unit}, {department} and
 * {money}, which printing replaces.
 */
public record Layout(String mark, String title, String subtitle, Orientation orientation, List<Block> blocks) {

    /** Refuses a layout without title or blocks. */
    public Layout {
        mark = mark == null ? "" : mark;
        subtitle = subtitle == null ? "" : subtitle;
        orientation = orientation == null ? Orientation.PORTRAIT : orientation;
        Demand.text("title", title);
        blocks = Demand.some("blocks", blocks);
    }

    /** The blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether one of its indicator tables shows the lines of a first tier. */
    public boolean shows(IndicatorsBlock table, String firstTier) {
        if (table.tiers().contains(IndicatorsBlock.REST)) {
            return blocks(IndicatorsBlock.class).stream()
                    .flatMap(other -> other.tiers().stream())
                    .noneMatch(firstTier::startsWith);
        }
        return table.tiers().isEmpty() || table.tiers().stream().anyMatch(firstTier::startsWith);
    }
}
