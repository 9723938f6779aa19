package org.ziping.desktop.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.Samples;

class NewYearQuestionTest {

    private static final Evaluation LAST = Samples.jinbao();

    private static NewYearQuestion fromFile(int lastThere) {
        return new NewYearQuestion(
                List.of(LAST), true, lastThere, 2022, year -> year == 2022 ? List.of(7L) : List.of());
    }

    @Test
    void theYearMustFollowLastYear() {
        NewYearQuestion question = fromFile(0);

        assertThat(question.year("２０２３年")).contains(2023);
        assertThat(question.remark("2023")).isEmpty();
        assertThat(question.year("2021")).isEmpty();
        assertThat(question.remark("2021")).contains("晚于 2021 年");
        assertThat(question.year("明年")).isEmpty();
        assertThat(question.remark("明年")).isEqualTo("请填写年度，如 2022。");
    }

    @Test
    void aYearThatIsThereCanBeOpenedInstead() {
        NewYearQuestion question = fromFile(0);

        assertThat(question.instead("2022")).contains(7L);
        assertThat(question.remark("2022")).contains("已有该项目的 2022 年度自评");
        assertThat(question.instead("2023")).isEmpty();
    }

    @Test
    void ofSeveralNoneIsOpenedButTheNumberIsSaid() {
        NewYearQuestion question = new NewYearQuestion(List.of(LAST, LAST), true, 0, 2022, year -> List.of(7L));

        assertThat(question.instead("2022")).isEmpty();
        assertThat(question.remark("2022")).contains("1 个项目");
        assertThat(question.from()).contains("2 个");
    }

    @Test
    void lastYearIsKeptUnlessTheLibraryHasIt() {
        assertThat(fromFile(0).canKeep()).isTrue();
        assertThat(fromFile(0).keepRemark()).isEmpty();
        assertThat(fromFile(1).canKeep()).isFalse();
        assertThat(fromFile(1).keepRemark()).contains("已有去年的自评");
        NewYearQuestion two = new NewYearQuestion(List.of(LAST, LAST), true, 1, 2022, year -> List.of());
        assertThat(two.canKeep()).isTrue();
        assertThat(two.keepRemark()).contains("1 个");
        assertThat(new NewYearQuestion(List.of(LAST), false, 0, 2022, year -> List.of()).canKeep())
                .isFalse();
    }
}
