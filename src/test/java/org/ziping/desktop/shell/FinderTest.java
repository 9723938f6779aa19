package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.check.Place;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;

class FinderTest {

    private static final Evaluation EVALUATION = Evaluation.empty(Optional.of(2021), "national-2020", "xinzhou")
            .withHeader(HeaderField.PROJECT, "金保工程")
            .withIndicators(List.of(Indicator.blank(new IndicatorId(7), "产出指标", "成本指标")
                    .withName("线路租赁费")
                    .withTarget("≤55.32")))
            .withNarrative(Section.BASIS, "常务会议纪要，关于线路的安排");

    @Test
    void findsInReadingOrderAndNamesThePlace() {
        assertThat(Finder.find(EVALUATION, "线路"))
                .extracting(Finder.Found::place)
                .containsExactly(
                        new Place.OfIndicator(new IndicatorId(7), IndicatorField.NAME),
                        new Place.OfSection(Section.BASIS));
    }

    @Test
    void aFigureIsFoundWithTheNameOfItsLine() {
        assertThat(Finder.find(EVALUATION, "55.32")).singleElement().hasToString("线路租赁费  ≤55.32");
    }

    @Test
    void nothingWantedFindsNothing() {
        assertThat(Finder.find(EVALUATION, "  ")).isEmpty();
    }
}
