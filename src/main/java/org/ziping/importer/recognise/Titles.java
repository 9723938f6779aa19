package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads titles such as 2022年度道路养护项目支出绩效自评表. */
final class Titles {

    private static final int LONGEST = 70;
    private static final int SHORTEST_NAME = 4;
    private static final String SUBORDINATES = "所属单位";
    private static final Pattern ABOUT = Pattern.compile("^关于");
    private static final Pattern FORM_ALONE = Pattern.compile("^(支出)?(绩效|自评)");
    private static final Pattern PLACE = Pattern.compile("[省市县区州旗盟表部组会]$|[(（:：]");
    private final Vocabulary vocabulary;

    Titles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the text is the title of a self-evaluation form or report. */
    boolean is(String text) {
        String squeezed = Labels.squeeze(text);
        return squeezed.length() <= LONGEST
                && vocabulary.pattern("title").matcher(squeezed).matches();
    }

    /** Takes year, project, unit and unit of money from a title into the part. */
    void read(String text, Part part) {
        String title =
                vocabulary.pattern("annexStart").matcher(Labels.squeeze(text)).replaceFirst("");
        Matcher year = vocabulary.pattern("year").matcher(title);
        String name = title;
        if (year.find()) {
            part.year(year.group(1));
            String before = title.substring(0, year.start());
            name = title.substring(year.end());
            beforeYear(before, name, part);
        }
        MoneyUnits.find(text, vocabulary).ifPresent(part::moneyUnit);
        String subject = subject(name);
        Matcher both = vocabulary.pattern("unitThenProject").matcher(subject);
        if (both.matches()) {
            part.unitFromTitle(both.group(1));
            part.weakProject(both.group(2));
        } else if (isUnit(subject)) {
            part.unitFromTitle(subject);
        } else if (!subject.isEmpty()) {
            part.weakProject(subject);
        }
    }

    /** What a title names before the year: who evaluates, whose units do, or what is evaluated. */
    private void beforeYear(String text, String rest, Part part) {
        if (text.endsWith(SUBORDINATES)) {
            part.departmentAbove(text.substring(0, text.length() - SUBORDINATES.length()));
        } else if (isUnit(text)) {
            part.unitFromTitle(text);
        } else if (text.length() > SHORTEST_NAME
                && FORM_ALONE.matcher(rest).find()
                && !vocabulary.words("genericTitleWords").contains(text)
                && !PLACE.matcher(text).find()) {
            part.weakProject(ABOUT.matcher(text).replaceFirst(""));
        }
    }

    /** The year of a line like （2021年度） or 2022年. */
    Optional<String> yearAlone(String text) {
        Matcher matcher = vocabulary.pattern("yearAlone").matcher(Labels.squeeze(text));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A year written anywhere in a short label value, such as 2021 or 2021年度. */
    Optional<String> yearIn(String text) {
        Optional<String> alone = yearAlone(text);
        Matcher matcher = vocabulary.pattern("year").matcher(Labels.squeeze(text));
        return alone.isEmpty() && matcher.find() ? Optional.of(matcher.group(1)) : alone;
    }

    private String subject(String title) {
        String subject = vocabulary.pattern("titleTail").matcher(title).replaceFirst("");
        if (ABOUT.matcher(subject).find()) {
            subject = subject.replaceAll("^关于(开展)?|的$", "");
        }
        subject = subject.replaceAll("[(（].{0,6}[)）]$", "").replaceAll("^[的:《“\"]+|[》”\":]+$", "");
        boolean generic = vocabulary.words("genericTitleWords").contains(subject);
        return generic || subject.equals(title) || subject.length() < 3 ? "" : subject;
    }

    private boolean isUnit(String text) {
        return text.length() > 2 && vocabulary.words("unitEndings").stream().anyMatch(text::endsWith);
    }
}
