package org.ziping.desktop.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.scoring.Band;
import org.ziping.scoring.Grade;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSet.LowerCompletion;
import org.ziping.scoring.RuleSet.LowerMethod;
import org.ziping.scoring.RuleSet.OverAchievement;
import org.ziping.scoring.RuleSet.Sharing;
import org.ziping.scoring.WeightScheme;
import org.ziping.scoring.WeightScheme.TierWeight;

/** A rule set as it is being edited: one text for each setting, and what is wrong with them. */
final class RuleText {

    private static final Messages MESSAGES = Messages.of(RuleText.class);
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("([\\p{L}]+)[\\s:\uff1a]*([0-9]+(?:\\.[0-9]+)?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_PLACES = 4;

    /** What can be edited, in the order of the page. */
    enum Setting {
        NAME,
        AUTHORITY,
        EXECUTION_WEIGHT,
        SHARING,
        SCHEMES,
        LOWER_NOT_REACHED,
        LOWER_COMPLETION,
        BEST_FROM,
        MIDDLE_FROM,
        MARK,
        REASON_DUE,
        TARGET_TOO_HIGH,
        SCORE_PLACES,
        RATE_PLACES,
        GRADES
    }

    /** The rule set the texts amount to, or sentences why they do not. */
    record Read(List<RuleSet> rules, List<String> problems) {}

    private final String id;
    private final Map<Setting, String> texts = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    private RuleText(String id) {
        this.id = id;
    }

    /** The texts of a rule set. */
    static Map<Setting, String> of(RuleSet rules) {
        Map<Setting, String> texts = new EnumMap<>(Setting.class);
        texts.put(Setting.NAME, rules.name());
        texts.put(Setting.AUTHORITY, rules.authority());
        texts.put(Setting.EXECUTION_WEIGHT, Decimals.plain(rules.executionWeight()));
        texts.put(Setting.SHARING, rules.sharing().name());
        texts.put(
                Setting.SCHEMES,
                rules.schemes().stream()
                        .map(s -> s.tiers().stream()
                                .map(t -> t.tier() + " " + Decimals.plain(t.weight()))
                                .collect(Collectors.joining("  ")))
                        .collect(Collectors.joining("\n")));
        texts.put(Setting.LOWER_NOT_REACHED, rules.lowerNotReached().name());
        texts.put(Setting.LOWER_COMPLETION, rules.lowerCompletion().name());
        texts.put(Setting.BEST_FROM, Decimals.plain(rules.bands().get(0).from()));
        texts.put(Setting.MIDDLE_FROM, Decimals.plain(rules.bands().get(1).from()));
        texts.put(Setting.MARK, Decimals.plain(rules.overAchievement().mark()));
        texts.put(Setting.REASON_DUE, Decimals.plain(rules.overAchievement().reasonDue()));
        texts.put(
                Setting.TARGET_TOO_HIGH, Decimals.plain(rules.overAchievement().targetTooHigh()));
        texts.put(Setting.SCORE_PLACES, Integer.toString(rules.scorePlaces()));
        texts.put(Setting.RATE_PLACES, Integer.toString(rules.ratePlaces()));
        texts.put(
                Setting.GRADES,
                rules.grades().stream()
                        .map(g -> g.label() + " " + Decimals.plain(g.from()))
                        .collect(Collectors.joining("  ")));
        return texts;
    }

    /** Texts by the names of their settings; what is no setting is left out. */
    static Map<Setting, String> named(Map<String, String> texts) {
        Map<Setting, String> named = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Optional.ofNullable(texts.get(setting.name())).ifPresent(text -> named.put(setting, text));
        }
        return named;
    }

    /** What the texts amount to; {@code id} is the rule set's and is not edited. */
    static Read read(String id, Map<Setting, String> texts) {
        RuleText text = new RuleText(id);
        text.texts.putAll(texts);
        return text.read();
    }

    private Read read() {
        String name = texts.getOrDefault(Setting.NAME, "").strip();
        if (name.isEmpty()) {
            problems.add(MESSAGES.text("rules.problem.name"));
        }
        BigDecimal best = number(Setting.BEST_FROM, HUNDRED);
        BigDecimal middle = number(Setting.MIDDLE_FROM, best);
        BigDecimal mark = number(Setting.MARK, null);
        BigDecimal due = number(Setting.REASON_DUE, null);
        BigDecimal high = number(Setting.TARGET_TOO_HIGH, HUNDRED);
        BigDecimal execution = number(Setting.EXECUTION_WEIGHT, HUNDRED);
        int scores = places(Setting.SCORE_PLACES);
        int rates = places(Setting.RATE_PLACES);
        List<WeightScheme> schemes = schemes();
        List<Grade> grades = grades();
        if (!problems.isEmpty()) {
            return new Read(List.of(), problems);
        }
        return new Read(
                List.of(new RuleSet(
                        id,
                        name,
                        texts.getOrDefault(Setting.AUTHORITY, "").strip(),
                        execution,
                        schemes,
                        Sharing.valueOf(texts.getOrDefault(Setting.SHARING, "")),
                        LowerMethod.valueOf(texts.getOrDefault(Setting.LOWER_NOT_REACHED, "")),
                        LowerCompletion.valueOf(texts.getOrDefault(Setting.LOWER_COMPLETION, "")),
                        List.of(
                                new Band(best, HUNDRED, true),
                                new Band(middle, best, false),
                                new Band(BigDecimal.ZERO, middle, false)),
                        new OverAchievement(mark, due, high),
                        scores,
                        rates,
                        grades)),
                List.of());
    }

    private BigDecimal number(Setting setting, @Nullable BigDecimal most) {
        String text = figure(setting);
        boolean number = text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?");
        BigDecimal value = number ? new BigDecimal(text) : BigDecimal.ZERO;
        if (!number) {
            problems.add(MESSAGES.text("rules.problem.number", label(setting), text));
        } else if (most != null && value.compareTo(most) > 0) {
            problems.add(MESSAGES.text("rules.problem.most", label(setting), text, Decimals.plain(most)));
        }
        return value;
    }

    private int places(Setting setting) {
        String text = figure(setting);
        boolean fits = text.matches("[0-9]") && Integer.parseInt(text) <= MOST_PLACES;
        if (!fits) {
            problems.add(MESSAGES.text("rules.problem.places", label(setting), text, MOST_PLACES));
        }
        return fits ? Integer.parseInt(text) : 0;
    }

    /** A figure without the sign of its unit, which the name of the setting already says. */
    private String figure(Setting setting) {
        return narrow(setting).strip().replaceFirst("\\s*[%\u5206\u4f4d]$", "");
    }

    /** Chinese input methods type full-width figures and signs. */
    private String narrow(Setting setting) {
        return Normalizer.normalize(texts.getOrDefault(setting, ""), Normalizer.Form.NFKC);
    }

    private List<WeightScheme> schemes() {
        List<WeightScheme> schemes = new ArrayList<>();
        for (String line : narrow(Setting.SCHEMES).split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            List<TierWeight> tiers = new ArrayList<>();
            Matcher matcher = WORD_AND_NUMBER.matcher(line);
            while (matcher.find()) {
                tiers.add(new TierWeight(matcher.group(1), new BigDecimal(matcher.group(2))));
            }
            if (tiers.isEmpty()) {
                problems.add(MESSAGES.text("rules.problem.scheme", line.strip()));
            } else {
                schemes.add(new WeightScheme(tiers));
            }
        }
        return schemes;
    }

    private List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        Matcher matcher = WORD_AND_NUMBER.matcher(narrow(Setting.GRADES));
        while (matcher.find()) {
            grades.add(new Grade(matcher.group(1), new BigDecimal(matcher.group(2))));
        }
        boolean falling = !grades.isEmpty();
        for (int i = 1; i < grades.size(); i++) {
            falling &= grades.get(i - 1).from().compareTo(grades.get(i).from()) > 0;
        }
        if (!falling || grades.get(grades.size() - 1).from().signum() != 0) {
            problems.add(MESSAGES.text("rules.problem.grades"));
        }
        return grades;
    }

    /** How a setting is called on the page. */
    static String label(Setting setting) {
        return MESSAGES.text("rules.setting." + setting.name());
    }
}
