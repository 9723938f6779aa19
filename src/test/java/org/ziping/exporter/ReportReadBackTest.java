package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.NarrativeBlock;
import org.ziping.form.StandardReport;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;
import org.ziping.report.ReportLayout;
import org.ziping.report.ReportOptions;

/** The whole report of every form is read again with every text in its section. */
class ReportReadBackTest {

    static Stream<Arguments> formsAndFormats() {
        return Forms.shipped().ofOne().stream()
                .flatMap(form -> Stream.of(FileFormat.XLSX, FileFormat.DOCX).map(as -> Arguments.of(form.id(), as)));
    }

    @ParameterizedTest
    @MethodSource("formsAndFormats")
    void everyTextIsFoundInItsSection(String id, FileFormat format) {
        Form form = Annexes.form(id);
        Map<Section, String> written = new EnumMap<>(Section.class);
        Evaluation evaluation = Annexes.sample().withHeader(HeaderField.LEADER, "李四");
        for (Section section : sections(form)) {
            String text = "本单位按照年度安排推进第" + (section.ordinal() + 1) + "号工作，各项任务均已落实到人。";
            written.put(section, text);
            evaluation = evaluation.withNarrative(section, text);
        }
        ImportPlan plan = new Importer(Forms.shipped())
                .read(
                        "report." + format.extension(),
                        Annexes.bytes(
                                ReportLayout.of(
                                        evaluation,
                                        Annexes.score(evaluation),
                                        form,
                                        new ReportOptions(true, true, true)),
                                format));
        assertThat(plan.projects()).hasSize(1);
        ImportedProject read = plan.projects().get(0);
        assertThat(read.unit()).contains(evaluation.header(HeaderField.UNIT));
        assertThat(read.year()).contains("2021");
        assertThat(read.header()).containsEntry(HeaderField.LEADER, "李四");
        assertThat(read.indicators()).hasSameSizeAs(evaluation.indicators());
        assertThat(written.entrySet().stream()
                        .filter(e -> !e.getValue().equals(read.narrative().get(e.getKey())))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> read.narrative().getOrDefault(e.getKey(), "—"))))
                .isEmpty();
    }

    private static Set<Section> sections(Form form) {
        List<Section> shown =
                form.report().orElse(StandardReport.shipped().text()).blocks(NarrativeBlock.class).stream()
                        .map(NarrativeBlock::section)
                        .toList();
        return EnumSet.copyOf(shown);
    }
}
