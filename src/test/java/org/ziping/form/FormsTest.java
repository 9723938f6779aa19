package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.FundingSource;
import org.ziping.scoring.RuleSets;

/** The shipped forms load, round-trip through their files, and mistakes are named with file and key. */
class FormsTest {

    @Test
    void shippedFormsNameRuleSetsAtHand() {
        assertThat(Forms.shipped().all()).extracting(Form::id).contains("central", "xinzhou");
        assertThat(Forms.shipped().all())
                .allSatisfy(
                        f -> assertThat(RuleSets.shipped().find(f.ruleSet())).isPresent());
    }

    @Test
    void aFormSurvivesItsFile() {
        assertThat(Forms.shipped().all())
                .allSatisfy(f ->
                        assertThat(FormFile.read("x.json", FormFile.write(f))).isEqualTo(f));
    }

    @Test
    void xinzhouPrintsExecutionAsFirstRowAndTheReportFundsByColumns() {
        Form form = Forms.shipped().find("xinzhou").orElseThrow();
        IndicatorsBlock table = form.main().blocks(IndicatorsBlock.class).get(0);
        assertThat(table.execution()).isPresent();
        assertThat(table.columns()).hasSize(9);
        FundsBlock funds =
                StandardReport.shipped().text().blocks(FundsBlock.class).get(0);
        assertThat(funds.sources()).extracting(SourceLabel::source).contains(FundingSource.MUNICIPAL);
    }

    @Test
    void mistakesNameFileAndKey() {
        String good = FormFile.write(Forms.shipped().find("central").orElseThrow());
        assertThatThrownBy(() -> FormFile.read("我的表.json", good.replaceFirst("\"executed\"", "\"spent\"")))
                .isInstanceOf(FormException.class)
                .hasMessageContainingAll("我的表.json", "annex.blocks[1].figures[2].figure", "spent");
        assertThatThrownBy(() -> FormFile.read("a.json", good.replaceFirst("\"rowLabelWidth\"", "\"rowWidth\"")))
                .hasMessageContainingAll("a.json", "annex.blocks[1]", "rowWidth", "不认识键");
        assertThatThrownBy(
                        () -> FormFile.read("a.json", good.replaceFirst("\"kind\" : \"texts\"", "\"kind\" : \"text\"")))
                .hasMessageContainingAll("a.json", "annex.blocks[2]", "text");
        assertThatThrownBy(() -> FormFile.read("a.json", "{\"id\": \"a\",")).hasMessageContaining("JSON");
        assertThatThrownBy(() -> FormFile.read("a.json", "{\"id\": \"a\"}")).hasMessageContaining("name");
    }

    @Test
    void aFolderAddsAndReplaces(@TempDir Path folder) throws IOException {
        String mine = FormFile.write(Forms.shipped().find("central").orElseThrow())
                .replaceFirst("\"id\" : \"central\"", "\"id\" : \"mine\"");
        Files.writeString(folder.resolve("mine.json"), mine);
        assertThat(Forms.shipped().withFolder(folder).find("mine")).isPresent();
        assertThat(Forms.shipped().withFolder(folder.resolve("none")).find("mine"))
                .isEmpty();
    }
}
