package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.Form;
import org.ziping.form.FormFile;
import org.ziping.form.Forms;
import org.ziping.form.MoneyUnit;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;

class StockTest {

    @TempDir
    Path folder;

    private static Form own() {
        Form central = Forms.shipped().findOrDefault("central");
        return new Form("本县", "本县表式", "", central.ruleSet(), MoneyUnit.YUAN, central.annex(), central.report());
    }

    private static RuleSet rules() {
        return RuleSets.parse(
                RuleSets.format(RuleSets.shipped().findOrDefault("hubei")).replace("\"hubei\"", "\"hubei-own\""));
    }

    @Test
    void theUsersOwnStandBesideTheShippedOnes() throws Exception {
        Stock stock = Stock.of(folder).keep(own()).keep(rules());

        assertThat(Stock.of(folder).forms().find("本县")).contains(own());
        assertThat(Stock.of(folder).rules().find("hubei-own")).contains(rules());
        assertThat(stock.removeForm("本县").forms().find("本县")).isEmpty();
        assertThat(stock.removeRules("hubei-own").rules().all())
                .hasSameSizeAs(RuleSets.shipped().all());
    }

    @Test
    void aFileInErrorIsLeftOutAndSaidSo() throws Exception {
        Stock.of(folder).keep(own());
        Files.writeString(folder.resolve("forms").resolve("broken.json"), "{ nothing");

        Stock stock = Stock.of(folder);

        assertThat(stock.forms().find("本县")).isPresent();
        assertThat(stock.problems()).singleElement().asString().contains("broken.json");
    }

    @Test
    void aFormNoPageCanHoldIsRefusedAndLeftOut() throws Exception {
        Stock.of(folder).keep(own());
        Path file = folder.resolve("forms").resolve("本县.json");
        String narrow = Files.readString(file).replaceFirst("\"width\" : 38", "\"width\" : 1");
        Form unfit = FormFile.read("本县.json", narrow);
        assertThat(unfit).isNotEqualTo(own());

        assertThatThrownBy(() -> Stock.of(folder).keep(unfit)).hasMessageContaining("毫米宽");
        assertThat(Stock.of(folder).forms().find("本县")).contains(own());
        Files.writeString(file, narrow);
        assertThat(Stock.of(folder).forms().find("本县")).isEmpty();
        assertThat(Stock.of(folder).problems()).singleElement().asString().contains("本县.json");
    }

    @Test
    void whatComesWithTheProgramIsNotReplaced() {
        Stock stock = Stock.of(folder);

        assertThatThrownBy(() -> stock.keep(Forms.shipped().findOrDefault("central")))
                .hasMessageContaining("central");
        assertThatThrownBy(() -> stock.keep(RuleSets.shipped().findOrDefault("hubei")))
                .hasMessageContaining("hubei");
        assertThat(folder.resolve("forms")).doesNotExist();
    }

    @Test
    void anIdNeverLeavesTheFolder() throws Exception {
        RuleSet sly = RuleSets.parse(RuleSets.format(rules()).replace("\"hubei-own\"", "\"../../sly\""));
        Stock stock = Stock.of(folder).keep(sly);

        assertThat(stock.rules().find("../../sly")).isPresent();
        try (var files = Files.list(folder.resolve("rules"))) {
            assertThat(files).hasSize(1);
        }
    }
}
