package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.compare.Scored;
import org.ziping.model.Evaluation;
import org.ziping.model.Finalised;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

class OfficeTest {

    @TempDir
    Path folder;

    @Test
    void finalisedYearsAreAmongTheYearsOfAProjectByTheRulesTheyWereScoredBy() {
        Evaluation now = Samples.jinbao().withYear(Optional.of(2021));
        String twentyPoints = RuleSets.format(RuleSets.shipped().findOrDefault("xinzhou-2021"))
                .replaceFirst("\"executionWeight\"\\s*:\\s*10", "\"executionWeight\" : 20");
        Evaluation sealed = now.withYear(Optional.of(2020))
                .withFinalised(Optional.of(new Finalised(Instant.EPOCH, "0000-0000", twentyPoints)));
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceOptions.standard())) {
            workspace.add(List.of(now, sealed), "导入");
            Office office = new Office(workspace);

            List<Scored> years = office.years(now);

            assertThat(years)
                    .extracting(y -> y.evaluation().year().orElseThrow())
                    .containsExactly(2020, 2021);
            assertThat(years.get(0).card().ruleSet().executionWeight()).isEqualByComparingTo(BigDecimal.valueOf(20));
            assertThat(office.unlocked()).containsExactly(now);
        }
    }
}
