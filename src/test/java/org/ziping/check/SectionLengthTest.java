package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;

class SectionLengthTest {

    @Test
    void whiteSpaceIsNotCountedAndTheFormsLimitIsKnown() {
        SectionLength length = new SectionLength(Section.PROBLEMS, "sichuan", "  一 二\n三\u3000");

        assertThat(length.characters()).isEqualTo(3);
        assertThat(length.limit()).hasValue(200);
        assertThat(length.over()).isZero();
        assertThat(new SectionLength(Section.PROBLEMS, "central", "一").limit()).isEmpty();
    }

    @Test
    void thePageAndTheFindingCountTheSame() {
        String text = "字".repeat(212);
        Evaluation evaluation =
                Evaluation.empty(Optional.of(2021), "national-2020", "sichuan").withNarrative(Section.PROBLEMS, text);

        assertThat(new SectionLength(Section.PROBLEMS, "sichuan", text).over()).isEqualTo(12);
        assertThat(new CheckedCase(evaluation).findings())
                .filteredOn(f -> f.check().equals("section-long"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("212", "200", "12"));
    }

    @Test
    void aBlankOfADraftThatWasLeftIsFound() {
        Evaluation evaluation = Evaluation.empty(Optional.of(2021), "national-2020", "central")
                .withNarrative(Section.PROBLEMS, "原因：______。");

        assertThat(new CheckedCase(evaluation).findings())
                .anySatisfy(f -> assertThat(f.check()).isEqualTo("placeholder-left"));
    }
}
