package org.ziping.importer.recognise;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;

/** Finds the fiscal year of a document that does not print it in title or header. */
final class Years {

    private final Lexicon lexicon;

    Years(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The one year that text or file name speak of as 年度; nothing when they speak of several. */
    Optional<String> ofDocument(SourceDocument document) {
        TreeSet<String> inTitles = new TreeSet<>();
        TreeSet<String> inText = new TreeSet<>();
        for (Block block : document.blocks()) {
            for (String text : texts(block)) {
                collect("yearStrong", text, inText);
                if (lexicon.titles().is(text)) {
                    collect("year", text, inTitles);
                }
            }
        }
        TreeSet<String> inName = new TreeSet<>();
        collect("yearInFileName", document.name(), inName);
        for (TreeSet<String> years : List.of(inTitles, inText, inName)) {
            if (years.size() == 1) {
                return Optional.of(years.first());
            }
        }
        return Optional.empty();
    }

    private void collect(String pattern, String text, TreeSet<String> years) {
        Matcher matcher = lexicon.vocabulary().pattern(pattern).matcher(Labels.squeeze(text));
        while (matcher.find()) {
            years.add(matcher.group(1));
        }
    }

    private static List<String> texts(Block block) {
        if (block instanceof TextLine line) {
            return line.note() ? List.of() : List.of(line.text());
        }
        if (block instanceof TextGrid grid && !grid.hidden()) {
            return grid.texts();
        }
        return List.of();
    }
}
