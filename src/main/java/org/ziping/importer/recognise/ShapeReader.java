package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.recognise.FormMatcher.DocumentShape;

/** Collects what of a document tells its form. */
final class ShapeReader {

    private static final int MOST_ROWS = 300;
    private final Lexicon lexicon;

    ShapeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    DocumentShape read(SourceDocument document) {
        List<String> columns = List.of();
        Set<String> labels = new HashSet<>();
        List<String> titles = new ArrayList<>();
        boolean funds = false;
        int block = -1;
        for (Block piece : document.blocks()) {
            block++;
            if (piece instanceof TextLine line) {
                title(line.text(), titles);
            } else if (piece instanceof TextGrid grid && !grid.hidden()) {
                GridView view = new GridView(grid, block);
                boolean fundsHere = false;
                for (int row = 0; row < Math.min(grid.rows(), MOST_ROWS); row++) {
                    for (GridCell cell : view.starting(row)) {
                        labels.add(Labels.core(cell.text()));
                        title(cell.text(), titles);
                    }
                    fundsHere |= FundsHeader.find(view, row, lexicon.vocabulary(), lexicon.figures())
                            .isPresent();
                    List<String> headings = headings(view, row);
                    if (headings.size() > columns.size()) {
                        columns = headings;
                        funds = fundsHere;
                    }
                }
            }
        }
        return new DocumentShape(columns, labels, titles, funds);
    }

    private List<String> headings(GridView view, int row) {
        Optional<IndicatorHeader> header = IndicatorHeader.find(view, row, lexicon.vocabulary());
        if (header.isEmpty()) {
            return List.of();
        }
        List<String> headings = new ArrayList<>();
        for (IndicatorColumn column : header.get().columns()) {
            GridCell cell = view.grid().cell(header.get().end() - 1, column.first());
            headings.add(Labels.core(cell.blank() ? view.grid().text(row, column.first()) : cell.text()));
        }
        return headings;
    }

    private void title(String text, List<String> titles) {
        if (lexicon.titles().is(text)) {
            titles.add(Labels.squeeze(text));
        }
    }
}
