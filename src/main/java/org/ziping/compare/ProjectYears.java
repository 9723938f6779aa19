package org.ziping.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/** Which evaluations are the years of one project. */
public final class ProjectYears {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d\\s*年?度?");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private ProjectYears() {}

    /**
     * Whether two evaluations are of one project: the same code, or the same name in the same unit, a year
     * in the name aside. A unit that one of them leaves blank does not part them; a blank name joins nothing.
     */
    public static boolean same(Evaluation one, Evaluation other) {
        String code = bare(one, HeaderField.PROJECT_CODE);
        if (!code.isEmpty() && code.equals(bare(other, HeaderField.PROJECT_CODE))) {
            return true;
        }
        String name = name(one);
        String unit = bare(one, HeaderField.UNIT);
        String otherUnit = bare(other, HeaderField.UNIT);
        return !name.isEmpty()
                && name.equals(name(other))
                && (unit.isEmpty() || otherUnit.isEmpty() || unit.equals(otherUnit));
    }

    /**
     * The years of the project of {@code own}, oldest first, one evaluation a year: {@code own} for its year,
     * of others the last that came. Evaluations without a year are left out.
     */
    public static List<Evaluation> of(Evaluation own, List<Evaluation> library) {
        Map<Integer, Evaluation> years = new TreeMap<>();
        Predicate<Evaluation> wanted = other -> same(own, other);
        library.stream().filter(wanted).forEach(other -> other.year().ifPresent(year -> years.put(year, other)));
        own.year().ifPresent(year -> years.put(year, own));
        return new ArrayList<>(years.values());
    }

    private static String name(Evaluation evaluation) {
        String name = evaluation.header(HeaderField.PROJECT);
        String yearless = FILLING.matcher(YEAR.matcher(name).replaceAll("")).replaceAll("");
        return yearless.isEmpty() ? FILLING.matcher(name).replaceAll("") : yearless;
    }

    private static String bare(Evaluation evaluation, HeaderField field) {
        return FILLING.matcher(evaluation.header(field)).replaceAll("");
    }
}
