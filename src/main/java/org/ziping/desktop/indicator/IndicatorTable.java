package org.ziping.desktop.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.check.ReasonDue;
import org.ziping.desktop.control.CellKind;
import org.ziping.desktop.control.CellPosition;
import org.ziping.desktop.control.GridColumn;
import org.ziping.desktop.control.GridModel;
import org.ziping.desktop.control.GridSpan;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.EditNames;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;

/**
 * The indicator table as a grid: a row an indicator, its two tiers merged with the neighbours'. A score
 * takes an entry only where the officer has to give it; elsewhere it follows from the rule set.
 */
final class IndicatorTable implements GridModel {

    private static final Messages MESSAGES = Messages.of(IndicatorTable.class);
    private final Desk desk;
    private final Draft draft;
    private final Consumer<String> complaint;
    private final Runnable changed;
    private List<Indicator> merged = List.of();
    private TierSpans spans = new TierSpans(merged);
    private Map<Place, String> findings = Map.of();
    private final LastYears lastYears = new LastYears();
    private List<GridColumn> columns = IndicatorColumn.grid(false, false);

    /**
     * @param complaint told why an entry was not taken
     * @param changed told when what the table shows may have changed
     */
    IndicatorTable(Desk desk, Draft draft, Consumer<String> complaint, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.complaint = complaint;
        this.changed = changed;
        update();
    }

    /** Takes over rows, groups and findings as they are on the desk now; says whether rows or groups differ. */
    boolean update() {
        Map<Place, String> found = new HashMap<>();
        desk.findings().forEach(f -> found.merge(f.place(), f.message(), (a, b) -> a + "\n" + b));
        findings = found;
        List<Indicator> now = desk.evaluation().indicators();
        boolean same = now.size() == merged.size();
        for (int row = 0; same && row < now.size(); row++) {
            same = sameGroup(now.get(row), merged.get(row));
        }
        merged = now;
        if (!same) {
            spans = new TierSpans(now);
        }
        return !same;
    }

    /** Chooses the columns; says whether they differ, so that a grid on them must be made anew. */
    boolean chooseColumns(boolean lastYear) {
        boolean known = LastYears.known(desk.evaluation());
        List<GridColumn> wanted = IndicatorColumn.grid(known, known && lastYear);
        boolean differ = !wanted.equals(columns);
        columns = wanted;
        return differ;
    }

    /** How last year went for a row; empty for one that is new this year. */
    Optional<LastYear> lastYear(int row) {
        return indicator(row).flatMap(i -> lastYears.of(i, desk.evaluation(), rules()));
    }

    /** The indicator of a row as shown; empty when there are no rows. */
    Optional<Indicator> indicator(int row) {
        List<Indicator> rows = draft.shown().indicators();
        return row < rows.size() && row < rowCount() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** The score of a row, provisional while somebody types. */
    Optional<IndicatorScore> score(int row) {
        List<IndicatorScore> scores = desk.scorecard().indicators();
        return row < scores.size() ? Optional.of(scores.get(row)) : Optional.empty();
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return spans.rows();
    }

    @Override
    public GridSpan span(int row, int column) {
        return spans.of(row, IndicatorColumn.at(column));
    }

    @Override
    public CellKind kind(int row, int column) {
        return switch (IndicatorColumn.at(column)) {
            case COMPLETION_RATE, REASON, LAST_TARGET, LAST_ACTUAL, LAST_COMPLETION, LAST_SCORE -> CellKind.COMPUTED;
            case SCORE -> givenByOfficer(row) ? CellKind.ENTERED : CellKind.COMPUTED;
            default -> CellKind.ENTERED;
        };
    }

    @Override
    public boolean accepts(int row, int column) {
        return kind(row, column) == CellKind.ENTERED && !desk.readOnly();
    }

    @Override
    public String text(int row, int column) {
        IndicatorColumn at = IndicatorColumn.at(column);
        String shown = indicator(row)
                .map(i -> IndicatorText.shown(i, score(row), at, rules()))
                .orElse("");
        String mark = at == IndicatorColumn.TARGET
                ? lastYear(row).map(LastYearText::mark).orElse("")
                : "";
        return mark.isEmpty() ? shown : MESSAGES.text("last.marked", mark, shown);
    }

    @Override
    public String editText(int row, int column) {
        IndicatorColumn at = IndicatorColumn.at(column);
        if (at == IndicatorColumn.COMPLETION_RATE
                || at.lastYear()
                || (at == IndicatorColumn.SCORE && !givenByOfficer(row))) {
            return text(row, column);
        }
        List<Indicator> rows = desk.evaluation().indicators();
        return row < rows.size() ? IndicatorText.entered(rows.get(row), at) : "";
    }

    @Override
    public String tooltip(int row, int column) {
        IndicatorColumn at = IndicatorColumn.at(column);
        List<String> told = new ArrayList<>();
        finding(row, at).ifPresent(told::add);
        if (at == IndicatorColumn.SCORE || at == IndicatorColumn.COMPLETION_RATE) {
            score(row).ifPresent(score -> told.add(score.line().explanation()));
        }
        if (at == IndicatorColumn.TARGET) {
            lastYear(row)
                    .map(last -> LastYearText.meaning(last, rules()))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(told::add);
        }
        if (at == IndicatorColumn.REASON) {
            score(row).ifPresent(s -> told.add(ReasonText.why(ReasonDue.of(s, rules()), s, rules())));
            indicator(row)
                    .map(Indicator::deviationReason)
                    .filter(r -> !r.isBlank())
                    .ifPresent(told::add);
            told.add(MESSAGES.text("reasonBelow"));
        }
        if (at.lastYear()) {
            told.add(MESSAGES.text("last.fixed"));
        }
        if (at == IndicatorColumn.SCORE && !givenByOfficer(row)) {
            told.add(MESSAGES.text("scoreBelow"));
        }
        return String.join("\n", told);
    }

    @Override
    public List<String> styles(int row, int column) {
        return finding(row, IndicatorColumn.at(column)).isPresent() ? List.of("found") : List.of();
    }

    @Override
    public void typed(int row, int column, String text) {
        edited(row, column, text).ifPresent(change -> {
            draft.preview(change);
            changed.run();
        });
    }

    @Override
    public void commit(int row, int column, String text) {
        Optional<UnaryOperator<Evaluation>> change = edited(row, column, text);
        if (change.isEmpty()) {
            cancel(row, column);
            complaint.accept(MESSAGES.text("refused", text));
            return;
        }
        IndicatorColumn at = IndicatorColumn.at(column);
        String what = at.tier() || indicatorName(row).isEmpty()
                ? at.title()
                : MESSAGES.text("edit.cell", indicatorName(row), at.title());
        edit(EditNames.changed(what, editText(row, column), text), change.get());
    }

    @Override
    public void cancel(int row, int column) {
        draft.drop();
        changed.run();
    }

    @Override
    public void pasteBlock(int row, int column, List<List<String>> block) {
        if (desk.readOnly()) {
            return;
        }
        IndicatorBlock pasted = new IndicatorBlock(row, column, block);
        edit(MESSAGES.text("edit.paste"), pasted::into);
        if (!pasted.refused().isEmpty()) {
            complaint.accept(MESSAGES.text("refused", String.join(MESSAGES.text("refused.join"), pasted.refused())));
        }
    }

    @Override
    public void clear(List<CellPosition> cells) {
        edit(MESSAGES.text("edit.clear"), evaluation -> {
            Evaluation next = evaluation;
            for (CellPosition at : cells) {
                IndicatorId id = evaluation.indicators().get(at.row()).id();
                IndicatorColumn column = IndicatorColumn.at(at.column());
                if (!column.tier()) {
                    next = next.withIndicator(
                            id, i -> IndicatorEntry.apply(i, column, "").orElse(i));
                }
            }
            return next;
        });
    }

    /** Makes an edit of the evaluation and shows what came of it. */
    void edit(String name, UnaryOperator<Evaluation> change) {
        draft.edit(name, change);
        changed.run();
    }

    /** What an entry changes; an entry in a merged cell changes all its rows. */
    private Optional<UnaryOperator<Evaluation>> edited(int row, int column, String text) {
        IndicatorColumn at = IndicatorColumn.at(column);
        List<Indicator> rows = desk.evaluation().indicators();
        GridSpan span = span(row, column);
        if (span.last() >= rows.size()
                || IndicatorEntry.apply(rows.get(row), at, text).isEmpty()) {
            return Optional.empty();
        }
        List<IndicatorId> ids = rows.subList(span.first(), span.last() + 1).stream()
                .map(Indicator::id)
                .toList();
        return Optional.of(evaluation -> {
            Evaluation next = evaluation;
            for (IndicatorId id : ids) {
                next = next.withIndicator(
                        id, i -> IndicatorEntry.apply(i, at, text).orElse(i));
            }
            return next;
        });
    }

    private boolean givenByOfficer(int row) {
        boolean assigned = indicator(row)
                .flatMap(Indicator::assigned)
                .map(AssignedScore::origin)
                .filter(origin -> origin == AssignedScore.Origin.OFFICER)
                .isPresent();
        return assigned || score(row).filter(ScoreDue::due).isPresent();
    }

    private Optional<String> finding(int row, IndicatorColumn column) {
        return column.field()
                .flatMap(field -> indicator(row).map(i -> findings.get(new Place.OfIndicator(i.id(), field))));
    }

    private RuleSet rules() {
        return desk.scorecard().ruleSet();
    }

    private String indicatorName(int row) {
        return indicator(row).map(Indicator::name).orElse("");
    }

    private static boolean sameGroup(Indicator one, Indicator other) {
        return one.firstTier().equals(other.firstTier()) && one.secondTier().equals(other.secondTier());
    }
}
