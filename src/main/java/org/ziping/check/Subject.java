package org.ziping.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.Indicator;
import org.ziping.model.Section;
import org.ziping.narrative.LiveText;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/**
 * What checks look at: an evaluation with its texts as they are printed, and its scorecard.
 *
 * @param live the texts that stand on fields, with where each piece was written
 * @param evidence what was seen of evidence files; one that is not in it was not looked at
 */
public record Subject(
        Evaluation evaluation,
        Scorecard scorecard,
        Map<Section, LiveText> live,
        Map<EvidenceFile, EvidenceState> evidence) {

    /** The subject of an evaluation as it was written. */
    static Subject of(Evaluation written, Scorecard scorecard, Map<EvidenceFile, EvidenceState> evidence) {
        Map<Section, LiveText> live = LiveText.of(written, scorecard);
        Evaluation printed = written;
        for (Map.Entry<Section, LiveText> text : live.entrySet()) {
            printed = printed.withNarrative(text.getKey(), text.getValue().shown());
        }
        return new Subject(printed, scorecard, live, evidence);
    }

    /** Where a place of the printed text was written; inside a field there is none, and the answer is -1. */
    int written(Section section, int printed) {
        LiveText text = live.get(section);
        return text == null ? printed : text.written(printed);
    }

    /** The rule set it was scored by. */
    public RuleSet rules() {
        return scorecard.ruleSet();
    }

    /** The lines that carry points: neither 其中 lines nor rows with nothing in them. */
    Stream<IndicatorScore> scored() {
        return scorecard.indicators().stream().filter(s -> !s.indicator().detail() && !empty(s.indicator()));
    }

    /** Whether a row holds nothing but the names of its tiers. */
    static boolean empty(Indicator indicator) {
        return indicator.name().isBlank()
                && indicator.weight().isEmpty()
                && indicator.target().isBlank()
                && indicator.actual().isBlank()
                && indicator.assigned().equals(Optional.empty());
    }
}
