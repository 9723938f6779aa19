package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;

/** A grade word the report's text names, with the section it stands in. */
record NarrativeGrade(Section section, String word, int start) {

    private static final Pattern GRADE = Pattern.compile(Vocabulary.shipped().gradeWords());

    /** Where a report says its result. */
    static final List<Section> PLACES = List.of(Section.CONCLUSION, Section.EXECUTION_ANALYSIS, Section.OTHER_NOTES);

    /** The first grade word of the text, if it names one. */
    static Optional<NarrativeGrade> in(Evaluation evaluation) {
        return PLACES.stream().flatMap(s -> in(evaluation, s).stream()).findFirst();
    }

    /** The same with its place in the text as it was written. */
    NarrativeGrade written(Subject subject) {
        return new NarrativeGrade(section, word, subject.written(section, start));
    }

    private static Optional<NarrativeGrade> in(Evaluation evaluation, Section section) {
        Matcher matcher = GRADE.matcher(evaluation.narrative(section));
        return matcher.find()
                ? Optional.of(new NarrativeGrade(section, matcher.group(1), matcher.start(1)))
                : Optional.empty();
    }

    /** The evaluation with this word replaced; unchanged when the text is another by now. */
    Evaluation replaced(Evaluation evaluation, String next) {
        String text = evaluation.narrative(section);
        return text.startsWith(word, start)
                ? evaluation.withNarrative(
                        section, text.substring(0, start) + next + text.substring(start + word.length()))
                : evaluation;
    }
}
