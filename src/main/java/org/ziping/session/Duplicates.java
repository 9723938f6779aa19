package org.ziping.session;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/**
 * Finds evaluations that arrive a second time. Names are compared without regard to spaces, width and the kind of
 * brackets; a unit that is not known on one side is no difference, a year is.
 */
public final class Duplicates {

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'\\u2018\\u2019\\u201c\\u201d]");
    private static final Pattern OPEN = Pattern.compile("[\\[{\\u3010\\u3014\\u3016\\u300a\\u3008\\u300c\\u300e]");
    private static final Pattern CLOSE = Pattern.compile("[\\]}\\u3011\\u3015\\u3017\\u300b\\u3009\\u300d\\u300f]");

    private Duplicates() {}

    /** What evaluations must share to be compared at all. */
    private record Subject(String project, Optional<Integer> year) {}

    /**
     * An evaluation as it is told apart.
     *
     * @param place where it stands among the arriving ones, or among the library's
     * @param unit empty where it is not known
     * @param bare what it says
     */
    private record One(int place, String unit, Evaluation bare) {

        boolean like(One other) {
            return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
        }
    }

    /** For each arriving evaluation what it is the like of; empty for new ones and for those without a name. */
    public static List<Optional<Duplicate>> of(List<Evaluation> arriving, List<LibraryEntry> library) {
        List<LibraryEntry> sound =
                library.stream().filter(entry -> entry.damage().isEmpty()).toList();
        Map<Subject, List<One>> stored = new HashMap<>();
        for (int k = 0; k < sound.size(); k++) {
            Evaluation evaluation = sound.get(k).evaluation();
            stored.computeIfAbsent(subject(evaluation), any -> new ArrayList<>())
                    .add(one(k, evaluation));
        }
        Map<Subject, List<One>> before = new HashMap<>();
        List<Optional<Duplicate>> found = new ArrayList<>();
        for (int i = 0; i < arriving.size(); i++) {
            Subject subject = subject(arriving.get(i));
            if (subject.project().isEmpty()) {
                found.add(Optional.empty());
                continue;
            }
            One one = one(i, arriving.get(i));
            List<One> earlier = before.computeIfAbsent(subject, any -> new ArrayList<>());
            found.add(duplicate(like(one, stored.getOrDefault(subject, List.of())), like(one, earlier), one, sound));
            earlier.add(one);
        }
        return found;
    }

    private static Optional<Duplicate> duplicate(
            List<One> stored, List<One> earlier, One one, List<LibraryEntry> library) {
        if (stored.isEmpty() && earlier.isEmpty()) {
            return Optional.empty();
        }
        List<LibraryEntry> entries =
                stored.stream().map(twin -> library.get(twin.place())).toList();
        return Optional.of(new Duplicate(
                entries.stream().map(LibraryEntry::id).toList(),
                earlier.stream().mapToInt(One::place).max(),
                entries.stream().anyMatch(e -> e.evaluation().finalised().isPresent()),
                Stream.concat(stored.stream(), earlier.stream())
                        .anyMatch(twin -> twin.bare().equals(one.bare()))));
    }

    private static List<One> like(One one, List<One> others) {
        return others.stream().filter(one::like).toList();
    }

    private static Subject subject(Evaluation evaluation) {
        return new Subject(plain(evaluation.header(HeaderField.PROJECT)), evaluation.year());
    }

    private static One one(int place, Evaluation evaluation) {
        return new One(place, plain(evaluation.header(HeaderField.UNIT)), bare(evaluation));
    }

    /** Without the name of the file it came from, and without a lock. */
    private static Evaluation bare(Evaluation evaluation) {
        return evaluation
                .withFinalised(Optional.empty())
                .withFiled(evaluation.filed().map(filed -> filed.withFileName("")));
    }

    private static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String open = OPEN.matcher(NOTHING.matcher(folded).replaceAll("")).replaceAll("(");
        return CLOSE.matcher(open).replaceAll(")").toLowerCase(Locale.ROOT);
    }
}
