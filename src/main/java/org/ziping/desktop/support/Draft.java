package org.ziping.desktop.support;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;

/**
 * What a page shows while an entry is being typed: the desk's evaluation with that entry already in it.
 * Knows no widget.
 */
public final class Draft {

    private final Desk desk;
    private Optional<Evaluation> provisional = Optional.empty();

    /** Nothing typed yet. */
    public Draft(Desk desk) {
        this.desk = desk;
    }

    /** The provisional evaluation, or the desk's while nothing is typed. */
    public Evaluation shown() {
        return provisional.orElseGet(desk::evaluation);
    }

    /** Whether an entry is being typed that would change something. */
    public boolean open() {
        return provisional.filter(p -> !p.equals(desk.evaluation())).isPresent();
    }

    /** Shows what {@code change} would make of the desk's evaluation. */
    public void preview(UnaryOperator<Evaluation> change) {
        Evaluation next = change.apply(desk.evaluation());
        provisional = Optional.of(next);
        desk.preview(next);
    }

    /** Gives up what was typed. */
    public void drop() {
        if (provisional.isPresent()) {
            provisional = Optional.empty();
            desk.endPreview();
        }
    }

    /** Makes the edit and ends the preview. */
    public void edit(String description, UnaryOperator<Evaluation> change) {
        drop();
        desk.edit(description, change);
    }
}
