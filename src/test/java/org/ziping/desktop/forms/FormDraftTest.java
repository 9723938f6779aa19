package org.ziping.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.Layout;
import org.ziping.form.MoneyUnit;
import org.ziping.form.Orientation;

/** A form while it is changed: steps back and forward, and what it refuses. */
class FormDraftTest {

    private final Form form = Forms.shipped().find("central").orElseThrow();
    private final FormDraft draft = new FormDraft(form);

    @Test
    void everyStepIsTakenBackAndMadeAgain() {
        draft.edit(f -> FormCopies.named(f, f.id(), "一"));
        draft.edit(f -> FormCopies.unit(f, MoneyUnit.YUAN));
        draft.undo();
        assertThat(draft.form().name()).isEqualTo("一");
        assertThat(draft.form().moneyUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        draft.undo();
        assertThat(draft.form()).isEqualTo(form);
        assertThat(draft.canUndo()).isFalse();
        draft.redo();
        draft.redo();
        assertThat(draft.form().moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(draft.canRedo()).isFalse();
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        draft.edit(f -> FormCopies.named(f, f.id(), "一"));
        draft.undo();
        draft.edit(f -> FormCopies.authority(f, "文号"));
        assertThat(draft.canRedo()).isFalse();
    }

    @Test
    void whatNoFormCanBeIsRefusedWithASentence() {
        draft.edit(f -> FormCopies.layout(f, false, l -> FormCopies.blocks(l, blocks -> List.of())));
        assertThat(draft.refusal()).isPresent();
        assertThat(draft.form()).isEqualTo(form);
        assertThat(draft.canUndo()).isFalse();
        draft.edit(f -> FormCopies.named(f, f.id(), "一"));
        assertThat(draft.refusal()).isEmpty();
    }

    @Test
    void theReportChangesApartFromTheAnnex() {
        Form both = FormCopies.copy(Forms.shipped().find("xinzhou").orElseThrow(), "own", "本县表式");
        Form changed = FormCopies.layout(both, true, FormDraftTest::lying);
        assertThat(changed.annex()).isEqualTo(both.annex());
        assertThat(changed.report().orElseThrow().orientation()).isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void aLabelGivenUpIsStillRead() {
        assertThat(Wording.kept("业绩值", "实绩", List.of("完成值"))).containsExactly("完成值", "业绩值");
        assertThat(Wording.kept("业绩值", "完成值", List.of("完成值"))).containsExactly("业绩值");
        assertThat(Wording.kept("业绩值", "业绩值", List.of("完成值"))).containsExactly("完成值");
    }

    private static Layout lying(Layout l) {
        return FormCopies.layout(l, l.mark(), l.title(), l.subtitle(), Orientation.LANDSCAPE);
    }
}
