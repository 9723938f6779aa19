package org.ziping.session;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;

/**
 * Finds evaluations that arrive a second time. Names are compared without regard to spaces, width and the kind of
 * brackets; a unit that is not known on one side is no difference, a year is.
 */
public final class Duplicates {

    private Duplicates() {}

    /** What an evaluation is told apart by; an unknown unit is empty. */
    private record Key(String project, String unit, Optional<Integer> year) {

        static Key of(Evaluation evaluation) {
            return new Key(
                    plain(evaluation.header(HeaderField.PROJECT)),
                    plain(evaluation.header(HeaderField.UNIT)),
                    evaluation.year());
        }

        boolean like(Key other) {
            return !project.isEmpty()
                    && project.equals(other.project)
                    && year.equals(other.year)
                    && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
        }
    }

    /** For each arriving evaluation what it is the like of; empty for new ones and for those without a name. */
    public static List<Optional<Duplicate>> of(List<Evaluation> arriving, List<LibraryEntry> library) {
        List<LibraryEntry> sound =
                library.stream().filter(entry -> entry.damage().isEmpty()).toList();
        List<Key> stored =
                sound.stream().map(entry -> Key.of(entry.evaluation())).toList();
        List<Key> keys = arriving.stream().map(Key::of).toList();
        List<Optional<Duplicate>> found = new ArrayList<>();
        for (int i = 0; i < arriving.size(); i++) {
            Evaluation one = bare(arriving.get(i));
            List<EvaluationId> ids = new ArrayList<>();
            OptionalInt earlier = OptionalInt.empty();
            boolean locked = false;
            boolean identical = false;
            for (int k = 0; k < sound.size(); k++) {
                if (keys.get(i).like(stored.get(k))) {
                    ids.add(sound.get(k).id());
                    locked |= sound.get(k).evaluation().finalised().isPresent();
                    identical |= one.equals(bare(sound.get(k).evaluation()));
                }
            }
            for (int k = 0; k < i; k++) {
                if (keys.get(i).like(keys.get(k))) {
                    earlier = OptionalInt.of(k);
                    identical |= one.equals(bare(arriving.get(k)));
                }
            }
            boolean alone = ids.isEmpty() && earlier.isEmpty();
            found.add(alone ? Optional.empty() : Optional.of(new Duplicate(ids, earlier, locked, identical)));
        }
        return found;
    }

    /** Without the name of the file it came from, and without a lock. */
    private static Evaluation bare(Evaluation evaluation) {
        return evaluation
                .withFinalised(Optional.empty())
                .withFiled(evaluation.filed().map(filed -> filed.withFileName("")));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("[\\[{\\u3010\\u3014\\u3016\\u300a\\u3008\\u300c\\u300e]", "(")
                .replaceAll("[\\]}\\u3011\\u3015\\u3017\\u300b\\u3009\\u300d\\u300f]", ")")
                .replaceAll("[\"'\\u2018\\u2019\\u201c\\u201d]", "")
                .toLowerCase(Locale.ROOT);
    }
}
