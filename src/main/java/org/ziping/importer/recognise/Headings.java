package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.importer.grid.TextLine;

/** Finds the headings among the lines of a report, whatever way they are numbered. */
final class Headings {

    private static final int LONGEST = 32;
    private final Vocabulary vocabulary;
    private Optional<String> topStyle = Optional.empty();

    Headings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a heading means, its words, and the text that follows it on the same line. */
    record Heading(String field, String words, String rest) {}

    /** Another report begins; it may number its sections another way. */
    void startAfresh() {
        topStyle = Optional.empty();
    }

    /** The heading a line is, if its words are known. */
    Optional<Heading> of(TextLine line) {
        String text = line.text().strip();
        Matcher numbering = vocabulary.pattern("numbering").matcher(text);
        boolean numbered = numbering.find();
        String bare = (numbered ? text.substring(numbering.end()).strip() : text).replaceFirst("^[、.．:：]\\s*", "");
        int end = end(bare);
        String candidate = bare.substring(0, end).strip();
        if (candidate.isEmpty() || candidate.length() > LONGEST) {
            return Optional.empty();
        }
        boolean alone = end == bare.length();
        boolean colon = !alone && ":：".indexOf(bare.charAt(end)) >= 0;
        Optional<String> field = vocabulary.exactField("headings", candidate);
        if (field.isEmpty() && (alone || colon) && mayBeLoose(line, candidate, numbered)) {
            field = vocabulary.field("headings", candidate);
        }
        if (field.isEmpty() || !(numbered || line.level() > 0 || alone || colon)) {
            return Optional.empty();
        }
        return field.map(f ->
                new Heading(f, candidate, alone ? "" : bare.substring(end + 1).strip()));
    }

    /** The half of a heading over two sections, 经验做法、存在问题, that names the one it was taken for; else nothing. */
    Optional<String> halfOf(Heading heading) {
        String words = heading.words();
        for (int i = 2; i + 2 < words.length(); i++) {
            if ("、和及与，,".indexOf(words.charAt(i)) >= 0) {
                String before = words.substring(0, i);
                String after = words.substring(i + 1);
                Optional<String> first = vocabulary.exactField("headings", before);
                Optional<String> second = vocabulary.exactField("headings", after);
                if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                    return Optional.of(second.get().equals(heading.field()) ? after : before);
                }
            }
        }
        return Optional.empty();
    }

    /** Below the top, words that only resemble a heading must also be numbered and end like one. */
    private boolean mayBeLoose(TextLine line, String candidate, boolean numbered) {
        boolean sentence = candidate.matches(".*[,，;；].*");
        boolean ends = vocabulary.pattern("headingEnd").matcher(candidate).matches();
        return top(line) || (numbered && ends && !sentence);
    }

    /** Whether a line opens a section of the first rank, known or not. */
    boolean top(TextLine line) {
        String text = line.text().strip();
        if (line.level() == 1
                || vocabulary.pattern("topNumbering").matcher(text).matches()) {
            return true;
        }
        boolean heading = text.length() <= LONGEST && !text.matches(".*[。；;，,:：].*");
        return heading && topStyle.isPresent() && topStyle.equals(style(text));
    }

    /** Whether a heading was read since the report began. */
    boolean begun() {
        return topStyle.isPresent();
    }

    /** Learns from a heading that opened a section how this report numbers its first rank. */
    void learn(TextLine line) {
        if (topStyle.isEmpty()) {
            topStyle = Optional.of(style(line.text().strip()).orElse(""));
        }
    }

    /** The way a line is numbered: its number with every digit made alike. */
    private Optional<String> style(String text) {
        Matcher numbering = vocabulary.pattern("numbering").matcher(text);
        return numbering.find()
                ? Optional.of(numbering
                        .group()
                        .replaceAll("[0-9０-９]+", "1")
                        .replaceAll("[一二三四五六七八九十]+", "一")
                        .replaceAll("[\\s\u3000、.．]+$", ""))
                : Optional.empty();
    }

    /** Where the heading ends; a colon in brackets, （单位：万元）, does not end it. */
    private static int end(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += "(（".indexOf(text.charAt(i)) >= 0 ? 1 : ")）".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            boolean inBrackets = open > 0 && text.substring(i).matches("[^。\\n]*[)）].*");
            if (!inBrackets && ":：。\n".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
