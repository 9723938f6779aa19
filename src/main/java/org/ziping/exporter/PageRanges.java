package org.ziping.exporter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ziping.base.Messages;

/** Pages chosen as people write them: 1-3,5. Full-width digits and commas, 至 and open ends are understood. */
public record PageRanges(List<Range> ranges) {

    /** Pages {@code from} to {@code to}, counted from 1. */
    public record Range(int from, int to) {}

    /** Every page. */
    public static final PageRanges ALL = new PageRanges(List.of(new Range(1, Integer.MAX_VALUE)));

    private static final Messages MESSAGES = Messages.of(PageRanges.class);
    private static final Pattern BETWEEN = Pattern.compile("[,;\\u3001\\s]+");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6})?([-\\u2010-\\u2015\\u2212~\\u301c\\u81f3\\u5230])?(\\d{1,6})?");

    /** Takes a copy. */
    public PageRanges {
        ranges = List.copyOf(ranges);
    }

    /** One page. */
    public static PageRanges of(int page) {
        return new PageRanges(List.of(new Range(page, page)));
    }

    /** The pages a text names; refuses others with an {@link ExportException} that says how to write them. */
    public static PageRanges parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s*([-\\u2010-\\u2015\\u2212~\\u301c\\u81f3\\u5230])\\s*", "$1")
                .strip();
        List<Range> ranges = new ArrayList<>();
        for (String part : BETWEEN.split(plain)) {
            if (!part.isEmpty()) {
                ranges.add(range(part));
            }
        }
        if (ranges.isEmpty()) {
            throw new ExportException(MESSAGES.text("pages.none"));
        }
        return new PageRanges(ranges);
    }

    private static Range range(String part) {
        Matcher found = RANGE.matcher(part);
        if (!found.matches() || (found.group(1) == null && found.group(3) == null)) {
            throw new ExportException(MESSAGES.text("pages.unclear", part));
        }
        int from = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        int open = found.group(2) == null ? from : Integer.MAX_VALUE;
        int to = found.group(3) == null ? open : Integer.parseInt(found.group(3));
        if (from < 1 || to < from) {
            throw new ExportException(MESSAGES.text("pages.backward", part));
        }
        return new Range(from, to);
    }

    /** The pages of a document of {@code count}, each once and in order; refuses what begins behind its end. */
    public List<Integer> in(int count) {
        ranges.stream().filter(r -> r.from() > count).findFirst().ifPresent(r -> {
            throw new ExportException(MESSAGES.text("pages.beyond", r.from(), count));
        });
        return IntStream.rangeClosed(1, count)
                .filter(page -> ranges.stream().anyMatch(r -> r.from() <= page && page <= r.to()))
                .boxed()
                .toList();
    }
}
