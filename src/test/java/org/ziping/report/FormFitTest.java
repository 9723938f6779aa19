package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Align;
import org.ziping.form.Block;
import org.ziping.form.ColumnField;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.HeaderSlot;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;

/** What is said about forms that no page can hold. */
class FormFitTest {

    static List<Form> shipped() {
        return Forms.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsSaidAboutTheFormsOfTheProgram(Form form) {
        assertThat(FormFit.problems(form)).isEmpty();
    }

    @Test
    void aColumnTwiceIsNamed() {
        assertThat(FormFit.problems(withColumn(column(ColumnField.ACTUAL, "又一列", 20))))
                .singleElement()
                .asString()
                .contains("又一列");
    }

    @Test
    void twoColumnsOfOneNameAreNamed() {
        assertThat(FormFit.problems(withColumn(column(ColumnField.COMPLETION_RATE, "得 分", 20))))
                .singleElement()
                .asString()
                .contains("得 分");
    }

    @Test
    void aColumnThatStarvesTheOthersIsNamed() {
        assertThat(FormFit.problems(withColumn(column(ColumnField.COMPLETION_RATE, "完成率", 400))))
                .isNotEmpty()
                .allMatch(p -> p.contains("毫米宽"));
    }

    @Test
    void aHeaderWithoutRoomForValuesIsNamed() {
        HeaderCell wide = new HeaderCell(HeaderSlot.PROJECT, "项目名称", 170, List.of());
        Form form = with(blocks -> {
            blocks.add(new HeaderBlock(true, List.of(List.of(wide))));
            return blocks;
        });
        assertThat(FormFit.problems(form)).singleElement().asString().contains("项目名称", "170");
    }

    private static IndicatorColumn column(ColumnField field, String label, int width) {
        return new IndicatorColumn(field, label, width, Align.CENTER, false, List.of());
    }

    private static Form withColumn(IndicatorColumn column) {
        return with(blocks -> {
            blocks.replaceAll(b -> b instanceof IndicatorsBlock table ? plus(table, column) : b);
            return blocks;
        });
    }

    private static IndicatorsBlock plus(IndicatorsBlock table, IndicatorColumn column) {
        List<IndicatorColumn> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return new IndicatorsBlock(
                table.label(),
                table.labelWidth(),
                table.tiers(),
                table.indicators(),
                columns,
                table.execution(),
                table.total());
    }

    private static Form with(UnaryOperator<List<Block>> change) {
        Form form = Forms.shipped().find("central").orElseThrow();
        Layout annex = form.annex().orElseThrow();
        Layout changed = new Layout(
                annex.mark(),
                annex.title(),
                annex.subtitle(),
                annex.orientation(),
                change.apply(new ArrayList<>(annex.blocks())));
        return new Form("own", "自己的", "", form.ruleSet(), form.moneyUnit(), Optional.of(changed), Optional.empty());
    }
}
