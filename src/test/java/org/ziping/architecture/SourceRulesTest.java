package org.ziping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source tree stays readable; each rule is shown to refuse a file made to break it. */
class SourceRulesTest {

    private static final String[] SPEAKING = {"desktop", "command", "session"};

    private final SourceRules house = new SourceRules(Path.of("src/main/java"));

    @TempDir
    private Path canary;

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(house.tooLong()).isEmpty();

        write("base/Long.java", "// line\n".repeat(SourceRules.LONGEST + 1));
        assertThat(new SourceRules(canary).tooLong()).containsExactly("org/ziping/base/Long.java: 401 lines");
    }

    @Test
    void everyPackageSaysItsPurpose() throws IOException {
        assertThat(house.packagesWithoutPurpose()).isEmpty();

        write("base/package-info.java", "");
        write("model/Thing.java", "");
        assertThat(new SourceRules(canary).packagesWithoutPurpose()).containsExactly("org/ziping/model");
    }

    @Test
    void everyPublicTypeSaysItsPurpose() throws IOException {
        assertThat(house.typesWithoutJavadoc()).isEmpty();

        write("base/Bare.java", "/* not Javadoc */\npublic final class Bare {}\n");
        write("base/Silent.java", "/** About something else. */\nint x;\n\npublic sealed interface Silent {}\n");
        write("base/Told.java", "/** Tells. */\n@Deprecated\npublic record Told() {}\n");
        write("base/Hidden.java", "class Hidden {}\n");
        assertThat(new SourceRules(canary).typesWithoutJavadoc())
                .containsExactly("org/ziping/base/Bare.java: Bare", "org/ziping/base/Silent.java: Silent");
    }

    @Test
    void speakingRoomsKeepTheirChineseInBundles() throws IOException {
        assertThat(house.chineseLiterals(SPEAKING)).isEmpty();

        write("desktop/shell/A.java", "String a = \"总分\"; // \"注释\"\n/* \"另\" */ char c = '\"'; String b = \"plain\";");
        write("command/B.java", "String a = \"\"\"\n    共 3 项\n    \"\"\"; String b = \"\\\"\"; // 没有\n");
        write("session/C.java", "String a = \"Total：\";");
        write("scoring/D.java", "String a = \"数据\";");
        assertThat(new SourceRules(canary).chineseLiterals(SPEAKING))
                .hasSize(3)
                .anyMatch(place -> place.endsWith("A.java: 总分"))
                .anyMatch(place -> place.startsWith("org/ziping/command/B.java"))
                .anyMatch(place -> place.startsWith("org/ziping/session/C.java"));
    }

    private void write(String file, String text) throws IOException {
        Path target = canary.resolve("org/ziping").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
