package org.ziping.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever a project is called, its file has a name that every system takes and no other file has. */
class UniqueNamesTest {

    @Test
    void whatAProjectIsCalledStaysReadable() {
        UniqueNames names = new UniqueNames();
        assertThat(names.next("7", "2021", "金保工程（一期）/ 运维: \"甲\"", "")).isEqualTo("7-2021-金保工程（一期） 运维 甲");
        assertThat(names.next("8", "", "年末结账…", "报告")).isEqualTo("8-年末结账…-报告");
        assertThat(names.next("9", "2021", " ...", "")).isEqualTo("9-2021");
    }

    @Test
    void aSecondFileOfTheSameNameGetsANumber() {
        UniqueNames names = new UniqueNames();
        assertThat(List.of(names.next("1", "A 项目"), names.next("1", "a 项目"), names.next("1", "A 项目")))
                .containsExactly("1-A 项目", "1-a 项目 (2)", "1-A 项目 (3)");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = new UniqueNames().next("1", "𠮷".repeat(200));
        assertThat(name).isEqualTo("1-" + "𠮷".repeat(60));
    }

    @Property(tries = 300)
    void everyNameIsLegalAndGivenOnce(@ForAll @Size(max = 20) List<String> projects) {
        UniqueNames names = new UniqueNames();
        List<String> given = projects.stream().map(p -> names.next("12", p)).toList();
        assertThat(given.stream().map(n -> n.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(given).allSatisfy(name -> assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{C}]|[ .]$"));
    }
}
