package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;

/** Finds one annex under two numbers: 附件2：项目支出绩效自评表 as heading, 附件1.项目支出绩效自评表 in the table. */
final class AnnexNumbers {

    private static final Pattern MARK = Pattern.compile("(附[件表]([0-9]{1,2}|[一二三四五六七八九十]{1,3}))[-:.、]?(\\D{4,40})");
    private static final String NUMERALS = "一二三四五六七八九十";

    /** Titles stand in the first rows of a table. */
    private static final int TITLE_ROWS = 3;

    private AnnexNumbers() {}

    static List<FiledContradiction> of(SourceDocument document) {
        Map<String, String[]> marks = new HashMap<>();
        List<FiledContradiction> found = new ArrayList<>();
        for (String text : texts(document)) {
            Matcher matcher = MARK.matcher(Labels.squeeze(text));
            if (!matcher.matches()) {
                continue;
            }
            String[] here = {matcher.group(1), number(matcher.group(2))};
            String[] before = marks.putIfAbsent(matcher.group(3), here);
            if (before != null && !before[1].equals(here[1])) {
                found.add(FiledContradiction.of(Kind.ANNEX_NUMBER, before[0], here[0], matcher.group(3)));
            }
        }
        return found;
    }

    private static List<String> texts(SourceDocument document) {
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TextLine line) {
                texts.add(line.text());
            } else if (block instanceof TextGrid grid) {
                for (int row = 0; row < Math.min(TITLE_ROWS, grid.rows()); row++) {
                    grid.row(row).forEach(cell -> texts.add(cell.text()));
                }
            }
        }
        return texts;
    }

    private static String number(String written) {
        int digit = NUMERALS.indexOf(written);
        return digit >= 0 && written.length() == 1 ? String.valueOf(digit + 1) : written;
    }
}
