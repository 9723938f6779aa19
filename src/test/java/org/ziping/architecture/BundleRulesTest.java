package org.ziping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text people see exists in both languages; each way of getting it wrong is shown to be noticed. */
class BundleRulesTest {

    @TempDir
    private Path canary;

    @Test
    void theHouseKeepsItsTextsInOrder() throws IOException {
        assertThat(new BundleRules(Path.of("src/main/java"), Path.of("src/main/resources")).violations())
                .isEmpty();
    }

    @Test
    void textsInOrderPass() throws IOException {
        write("java/a/A.java", """
                import b.B;
                class A {
                    Messages MESSAGES = Messages.of(B.class);
                    String a = MESSAGES.text("told", 1), b = MESSAGES.text("tier." + name);
                    String c = MESSAGES.text(id + ".title"), id = "weight-sum";
                    String d = "${bundle:option}";
                }
                """);
        write("java/b/B.java", "class B {}");
        write("resources/b/messages.properties", "told=共 {0} 项\ntier.first=一级\nweight-sum.title=权重\noption=选项\n");
        write(
                "resources/b/messages_en.properties",
                "told=It''s {0}\ntier.first=first\nweight-sum.title=weights\noption=user's\n");

        assertThat(violations()).isEmpty();
    }

    @Test
    void eachDisorderIsNoticed() throws IOException {
        write("java/a/A.java", """
                class A {
                    String a = messages.text("untold"), b = "${bundle:unprinted}";
                    String[] all = {"chinese", "quote", "pattern", "places", "twice", "only-root", "only-english"};
                }
                """);
        write("resources/a/messages.properties", """
                chinese=中
                quote=引
                pattern={0
                places={0} {1}
                twice=一
                twice=二
                only-root=根
                idle=闲
                """);
        write("resources/a/messages_en.properties", """
                chinese=中
                quote=doesn't
                pattern=none
                places={0}
                twice=two
                only-english=English
                idle=idle
                """);

        assertThat(violations())
                .anyMatch(violation -> violation.contains("no text for untold"))
                .anyMatch(violation -> violation.contains("no text for unprinted"))
                .anyMatch(violation -> violation.contains("chinese is Chinese in English"))
                .anyMatch(violation -> violation.contains("quote has a single quote"))
                .anyMatch(violation -> violation.contains("pattern is no pattern"))
                .anyMatch(violation -> violation.contains("places fills other places"))
                .anyMatch(violation -> violation.contains("twice stands there twice"))
                .anyMatch(violation -> violation.contains("only-root is missing in English"))
                .anyMatch(violation -> violation.contains("only-english is missing in Chinese"))
                .anyMatch(violation -> violation.contains("nothing uses idle"));
    }

    private List<String> violations() throws IOException {
        return new BundleRules(canary.resolve("java"), canary.resolve("resources")).violations();
    }

    private void write(String file, String text) throws IOException {
        Path target = canary.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
