package org.ziping.importer.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** Reads the row that sums the scores: 总分 | 100 | 96 | 优. */
final class TotalRow {

    private final GridView view;
    private final Vocabulary vocabulary;
    private final Figures figures;

    TotalRow(GridView view, Vocabulary vocabulary, Figures figures) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    /** Whether the row is named as a total. */
    boolean is(int row) {
        return view.starting(row).stream()
                .filter(c -> !figures.numeric(c.text()))
                .findFirst()
                .filter(c -> vocabulary.means("rows", "total", c.text()))
                .isPresent();
    }

    /** Whether the row sums a group only. */
    boolean isSubtotal(int row) {
        List<GridCell> cells = view.starting(row);
        return !cells.isEmpty()
                && vocabulary.means("rows", "subtotal", cells.get(0).text());
    }

    /** Takes score and grade; with no column known, the last number is the score. */
    void take(int row, Optional<IndicatorHeader> header, Part part) {
        List<GridCell> cells = view.starting(row);
        part.understand(view.place(cells.get(0)), "label");
        Optional<IndicatorColumn> scores = header.flatMap(h -> h.column(Field.SCORE));
        Optional<IndicatorColumn> weights = header.flatMap(h -> h.column(Field.WEIGHT));
        Optional<GridCell> score = Optional.empty();
        for (GridCell cell : cells) {
            part.understand(view.place(cell), "filed");
            boolean inScores = scores.filter(c -> overlaps(cell, c)).isPresent();
            boolean inWeights = weights.filter(c -> overlaps(cell, c)).isPresent();
            if (figures.numeric(cell.text())) {
                if (inScores || (!inWeights && score.isEmpty()) || scores.isEmpty()) {
                    score = Optional.of(cell);
                }
            } else if (grade(cell.text())) {
                part.filedGrade(Labels.squeeze(cell.text()));
                part.understand(view.place(cell), "filed/grade");
            }
        }
        score.ifPresent(cell -> {
            figures.plain(cell.text()).ifPresent(part::filedTotal);
            part.understand(view.place(cell), "filed/total");
        });
        inWords(view.rowText(row), part);
    }

    /** Total and grade written in running text: 总得分91分，属于“优秀”. */
    void inWords(String text, Part part) {
        String squeezed = Labels.squeeze(text);
        Matcher total = vocabulary.pattern("totalInText").matcher(squeezed);
        if (total.find()) {
            figures.plain(total.group(1)).ifPresent(part::filedTotal);
        }
        for (String name : new String[] {"gradeQuoted", "gradeInText"}) {
            Matcher grade = vocabulary.pattern(name).matcher(squeezed);
            if (grade.find()) {
                part.filedGrade(grade.group(1));
            }
        }
    }

    boolean grade(String text) {
        return vocabulary.words("grades").contains(Labels.squeeze(text));
    }

    private static boolean overlaps(GridCell cell, IndicatorColumn column) {
        return cell.column() <= column.last() && cell.column() + cell.columnSpan() > column.first();
    }
}
