package org.ziping.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.value.DirectionReading.Basis;

/**
 * Decides which way an indicator is better: the written sign, else its wording, which may leave it open;
 * otherwise more is better.
 */
public final class DirectionReader {

    private static final DirectionReader STANDARD = new DirectionReader();
    private static final DirectionWords WORDS = Dictionaries.DIRECTIONS;

    private DirectionReader() {}

    /** The reader with the shipped vocabulary. */
    public static DirectionReader standard() {
        return STANDARD;
    }

    /** The direction of an indicator from its understood target, its name and the name of its second tier. */
    public DirectionReading of(Understood target, String name, String secondTier) {
        NameHints hints = new NameHints(name);
        Optional<Direction> written = bySign(sign(target)).or(() -> hints.sign().flatMap(DirectionReader::bySign));
        if (written.isPresent()) {
            return new DirectionReading(written.get(), Basis.WRITTEN);
        }
        String bare = hints.bare();
        boolean lower = target instanceof DateValue
                || isZeroOfSomethingBad(target, bare)
                || lowerByName(bare, secondTier, isRatio(target));
        boolean open =
                target instanceof Quantity quantity && !tells(quantity) && DirectionDoubt.eitherWay(bare, secondTier);
        return open
                ? new DirectionReading(Direction.HIGHER_BETTER, Basis.UNKNOWN)
                : new DirectionReading(lower ? Direction.LOWER_BETTER : Direction.HIGHER_BETTER, Basis.INFERRED);
    }

    /** At most 100 % and at least 0 promise nothing, so such targets tell which way is meant. */
    private static boolean tells(Quantity target) {
        boolean whole = isRatio(target)
                && target.number().multiply(target.unit().factor()).compareTo(BigDecimal.ONE) == 0;
        return whole || target.number().signum() == 0;
    }

    private static Sign sign(Understood target) {
        if (target instanceof Quantity quantity) {
            return quantity.sign();
        }
        return target instanceof DateValue date ? date.sign() : Sign.NONE;
    }

    private static Optional<Direction> bySign(Sign sign) {
        return switch (sign) {
            case AT_LEAST, GREATER -> Optional.of(Direction.HIGHER_BETTER);
            case AT_MOST, LESS -> Optional.of(Direction.LOWER_BETTER);
            case EQUAL -> Optional.of(Direction.EQUAL);
            case ABOUT, NONE -> Optional.empty();
        };
    }

    private static boolean isZeroOfSomethingBad(Understood target, String name) {
        return target instanceof Quantity quantity
                && quantity.number().signum() == 0
                && (Phrases.containsAny(name, WORDS.bad())
                        || Phrases.endsWithAny(name, WORDS.doubtful())
                        || DirectionDoubt.smells(name)
                        || WORDS.occurrences().contains(quantity.unit().symbol()));
    }

    /** 办理时限 100% is a share kept, not a time taken. */
    private static boolean isRatio(Understood target) {
        return target instanceof Quantity quantity && quantity.unit().kind().equals(Unit.RATIO);
    }

    private static boolean lowerByName(String name, String secondTier, boolean ratio) {
        boolean bad = Phrases.containsAny(name, WORDS.bad());
        if (Phrases.containsAny(name, WORDS.saving()) || (bad && isDenied(name))) {
            return false;
        }
        boolean duration = !ratio && isDuration(name);
        if (duration || Phrases.endsWithAny(name, WORDS.badEndings()) || isCostShare(name)) {
            return true;
        }
        if (bad) {
            return countsWhatIsBad(name)
                    || !(Phrases.containsAny(name, WORDS.handling()) || Phrases.endsWithAny(name, WORDS.goodEndings()));
        }
        return isCost(name, secondTier);
    }

    /** What is counted is itself bad, 服务对象投诉率, not something done about it, 受理投诉件数 or 治理水土流失面积. */
    private static boolean countsWhatIsBad(String name) {
        String head = name;
        for (String counter : WORDS.counters()) {
            if (name.endsWith(counter)) {
                head = name.substring(0, name.length() - counter.length());
                break;
            }
        }
        for (String word : WORDS.bad()) {
            if (head.endsWith(word)) {
                String before = head.substring(0, head.length() - word.length());
                boolean acted = Phrases.endsWithAny(before, WORDS.handling())
                        || (Phrases.startsWithAny(before, WORDS.handling())
                                && !Phrases.startsWithAny(before, WORDS.actors()));
                return !acted;
            }
        }
        return false;
    }

    /** 无事故天数 praises the absence; 未整改数 and 不满意率 are themselves what is bad. */
    static boolean isDenied(String name) {
        String rest = Dictionaries.PHRASES.withoutHarmless(name);
        for (String word : WORDS.bad()) {
            rest = rest.replace(word, "");
        }
        return Phrases.containsAny(rest, WORDS.negation());
    }

    /** A time that something takes: 故障处理时限, 平均办件天数, 建设工期; not 服务时长, which is given. */
    private static boolean isDuration(String name) {
        if (Phrases.endsWithAny(name, WORDS.lowerTime())) {
            return true;
        }
        return WORDS.durations().stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(head -> Phrases.endsWithAny(head, WORDS.process()));
    }

    /** A cost by proportion, 人员经费占比; a share meant to be large, as of research, is none. */
    private static boolean isCostShare(String name) {
        return Phrases.containsAny(name, WORDS.costShare()) && !Phrases.containsAny(name, WORDS.investment());
    }

    private static boolean isCost(String name, String secondTier) {
        String head = name;
        for (String ending : WORDS.costEndings()) {
            if (head.length() > ending.length() && head.endsWith(ending)) {
                head = head.substring(0, head.length() - ending.length());
                break;
            }
        }
        if (Phrases.endsWithAny(name, WORDS.higherEndings())) {
            return false;
        }
        boolean tier = Phrases.containsAny(secondTier, WORDS.costTier());
        return tier
                || (Phrases.endsWithAny(head, WORDS.cost()) && !Phrases.endsWithAny(head, WORDS.notCost()))
                || Phrases.containsAny(name, WORDS.costAnywhere());
    }
}
