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

    /** For each arriving evaluation what it is the like of; empty for new ones and for those without a name. */
    public static List<Optional<Duplicate>> of(List<Evaluation> arriving, List<LibraryEntry> library) {
        List<Optional<Duplicate>> found = new ArrayList<>();
        for (int i = 0; i < arriving.size(); i++) {
            found.add(find(arriving, i, library));
        }
        return found;
    }

    private static Optional<Duplicate> find(List<Evaluation> arriving, int index, List<LibraryEntry> library) {
        Evaluation one = arriving.get(index);
        List<EvaluationId> stored = new ArrayList<>();
        boolean identical = false;
        for (LibraryEntry entry : library) {
            if (entry.damage().isEmpty() && alike(one, entry.evaluation())) {
                stored.add(entry.id());
                identical |= bare(one).equals(bare(entry.evaluation()));
            }
        }
        OptionalInt earlier = OptionalInt.empty();
        for (int i = 0; i < index; i++) {
            if (alike(one, arriving.get(i))) {
                earlier = OptionalInt.of(i);
                identical |= bare(one).equals(bare(arriving.get(i)));
            }
        }
        return stored.isEmpty() && earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Duplicate(stored, earlier, identical));
    }

    private static boolean alike(Evaluation one, Evaluation other) {
        String project = plain(one.header(HeaderField.PROJECT));
        String unit = plain(one.header(HeaderField.UNIT));
        String otherUnit = plain(other.header(HeaderField.UNIT));
        return !project.isEmpty()
                && project.equals(plain(other.header(HeaderField.PROJECT)))
                && one.year().equals(other.year())
                && (unit.isEmpty() || otherUnit.isEmpty() || unit.equals(otherUnit));
    }

    /** Without the name of the file it came from. */
    private static Evaluation bare(Evaluation evaluation) {
        return evaluation.withFiled(evaluation.filed().map(filed -> filed.withFileName("")));
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
