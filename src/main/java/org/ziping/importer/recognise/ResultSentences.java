package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.Layout;
import org.ziping.form.ResultBlock;
import org.ziping.form.StandardReport;

/**
 * The sentences on total and grade that forms print by themselves. Taken for a person's text they would be
 * printed twice next time, with the figures of this time.
 */
final class ResultSentences {

    private static final int FEWEST_CHARACTERS = 8;

    private final List<Pattern> patterns = new ArrayList<>();

    ResultSentences(Forms forms) {
        add(StandardReport.shipped().text());
        for (Form form : forms.all()) {
            form.annex().ifPresent(this::add);
            form.report().ifPresent(this::add);
        }
    }

    /** Whether a line is such a sentence and nothing else. */
    boolean is(String line) {
        return patterns.stream().anyMatch(p -> p.matcher(line.strip()).matches());
    }

    private void add(Layout layout) {
        for (ResultBlock block : layout.blocks(ResultBlock.class)) {
            for (String sentence : List.of(block.text(), block.open())) {
                pattern(sentence)
                        .filter(p ->
                                patterns.stream().noneMatch(q -> q.pattern().equals(p.pattern())))
                        .ifPresent(patterns::add);
            }
        }
    }

    /** The sentence with anything in its placeholders; none for one that is little else. */
    private static Optional<Pattern> pattern(String sentence) {
        List<String> fixed = Arrays.asList(sentence.strip().split("\\{[a-zA-Z]+\\}", -1));
        return String.join("", fixed).length() < FEWEST_CHARACTERS
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile(fixed.stream().map(Pattern::quote).collect(Collectors.joining(".{0,80}?"))));
    }
}
