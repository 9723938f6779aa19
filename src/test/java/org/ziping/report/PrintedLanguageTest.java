package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** What is printed is Chinese also where the window speaks English; the language is set once, so a program of its own prints. */
class PrintedLanguageTest {

    @Test
    void theWordsOnPaperAreChineseWhenTheWindowIsEnglish() throws IOException, InterruptedException {
        Process english = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dziping.language=en",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printing.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(english.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(english.waitFor()).as(printed).isZero();
        assertThat(printed).contains("草稿", "报告正文", "封面", "佐证材料清单", "材料名称", "项目整体");
        assertThat(printed).doesNotContainPattern("[A-Za-z]{5,}");
    }

    /** Lays out a draft of the sample with cover and evidence and tells the words the program itself puts there. */
    static final class Printing {

        private Printing() {}

        public static void main(String[] arguments) {
            EvidenceFile file = new EvidenceFile("批复.pdf", 1000, "0123456789abcdef", Optional.empty());
            Evaluation evaluation = Samples.jinbao().attach(Optional.empty(), List.of(file));
            var card = new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
            ReportDocument document = ReportLayout.of(
                    evaluation,
                    card,
                    Forms.shipped().find("xinzhou").orElseThrow(),
                    new ReportOptions(true, true, true));
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(VersionMark.of(evaluation));
            document.runs().forEach(run -> out.println(run.name()));
            EvidenceList.of(evaluation).runs().stream()
                    .flatMap(run -> run.pieces().stream())
                    .filter(Table.class::isInstance)
                    .flatMap(table -> ((Table) table).rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> out.println(cell.text()));
        }
    }
}
