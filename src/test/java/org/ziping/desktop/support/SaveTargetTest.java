package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A file gets the ending of its kind once. */
final class SaveTargetTest {

    @Test
    void aNameWithoutEndingGetsIt() {
        assertThat(SaveTarget.ended(Path.of("绩效自评", "2021 自评表"), ".xlsx")).isEqualTo(Path.of("绩效自评", "2021 自评表.xlsx"));
        assertThat(SaveTarget.ended(Path.of("v1.2"), ".pdf")).isEqualTo(Path.of("v1.2.pdf"));
    }

    @Test
    void anEndingInAnyCaseIsOne() {
        assertThat(SaveTarget.ended(Path.of("表.XLSX"), ".xlsx")).isEqualTo(Path.of("表.XLSX"));
    }
}
