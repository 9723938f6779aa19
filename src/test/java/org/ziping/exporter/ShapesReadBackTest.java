package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.base.Decimals;
import org.ziping.form.ColumnField;
import org.ziping.form.FigureLabel;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.FundsBlock;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.SourceLabel;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.report.Cell;
import org.ziping.report.ReportDocument;
import org.ziping.report.Table;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Scorecard;
import org.ziping.value.Quantity;

/** Whatever an evaluation looks like, every figure that a form prints of it is found again in the file. */
class ShapesReadBackTest {

    static Stream<Arguments> shapesFormsAndFormats() {
        return Shapes.all().keySet().stream()
                .flatMap(shape -> Forms.shipped().ofOne().stream()
                        .flatMap(form -> Stream.of(FileFormat.XLSX, FileFormat.DOCX)
                                .map(as -> Arguments.of(shape, form.id(), as))));
    }

    @ParameterizedTest
    @MethodSource("shapesFormsAndFormats")
    void everyFigureIsFoundAgain(String shape, String id, FileFormat format) {
        Evaluation evaluation = Shapes.all().get(shape);
        Form form = Annexes.form(id);
        Scorecard card = Annexes.score(evaluation);
        ReportDocument annex = Annexes.annex(evaluation, id);
        ImportPlan plan =
                new Importer(Forms.shipped()).read("annex." + format.extension(), Annexes.bytes(annex, format));
        assertThat(plan.projects()).hasSize(1);
        ImportedProject read = plan.projects().get(0);
        assertThat(read.project()).contains(evaluation.header(HeaderField.PROJECT));
        assertThat(read.unit()).contains(evaluation.header(HeaderField.UNIT));
        assertThat(read.filedTotal().map(BigDecimal::new).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(card.total().map(BigDecimal::stripTrailingZeros));
        indicators(form.main().blocks(IndicatorsBlock.class).get(0), card, read);
        form.main().blocks(FundsBlock.class).forEach(funds -> funds(funds, annex, read));
    }

    @ParameterizedTest
    @MethodSource("shapesFormsAndFormats")
    void everyTextOfTheTablesStandsInThePdf(String shape, String id, FileFormat format) throws Exception {
        if (format == FileFormat.XLSX) {
            return; // the pdf is the same for both
        }
        ReportDocument annex = Annexes.annex(Shapes.all().get(shape), id);
        try (PDDocument pdf = Loader.loadPDF(Annexes.bytes(annex, FileFormat.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            String text = stripper.getText(pdf).replaceAll("\\s", "");
            cells(annex)
                    .map(Cell::text)
                    .map(t -> t.replaceAll("\\s", ""))
                    .filter(t -> t.length() < 12)
                    .forEach(t -> assertThat(text).contains(t));
        }
    }

    private static void indicators(IndicatorsBlock table, Scorecard card, ImportedProject read) {
        assertThat(read.indicators()).hasSameSizeAs(card.indicators());
        for (int i = 0; i < card.indicators().size(); i++) {
            IndicatorScore printed = card.indicators().get(i);
            ImportedIndicator line = read.indicators().get(i);
            assertThat(line.name()).isEqualTo(printed.indicator().name());
            assertThat(List.of(line.firstTier(), line.secondTier()))
                    .isEqualTo(List.of(
                            printed.indicator().firstTier(), printed.indicator().secondTier()));
            assertThat(line.target()).isEqualTo(target(table, printed));
            assertThat(line.actual()).isEqualTo(printed.indicator().actual());
            if (table.column(ColumnField.WEIGHT).isPresent()) {
                same(line.weight(), printed.line().weight());
            }
            same(line.filedScore(), printed.line().printed());
            if (table.column(ColumnField.REASON).isPresent()) {
                assertThat(line.deviationReason()).isEqualTo(printed.indicator().deviationReason());
            }
            assertThat(line.detail()).isEqualTo(printed.indicator().detail());
        }
    }

    private static String target(IndicatorsBlock table, IndicatorScore printed) {
        return table.column(ColumnField.SIGN).isPresent() && printed.target() instanceof Quantity q
                ? q.sign().symbol() + Decimals.plain(q.number()) + q.unit().symbol()
                : printed.indicator().target();
    }

    /** The figures of the budget table are those of the document, whatever sources the form knows. */
    private static void funds(FundsBlock funds, ReportDocument annex, ImportedProject read) {
        List<String> found = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (FigureLabel figure : funds.figures()) {
            Optional<BudgetRow> row = figure.figure().row().filter(r -> !r.rate());
            for (SourceLabel source : funds.sources()) {
                row.map(r -> read.budget().get(new BudgetCell(r, source.source())))
                        .ifPresent(found::add);
            }
        }
        cells(annex)
                .flatMap(c -> c.figure().stream())
                .filter(f -> f.key().startsWith("money/"))
                .forEach(f -> printed.add(f.text()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(printed);
    }

    private static void same(Optional<String> read, Optional<BigDecimal> printed) {
        assertThat(read.map(BigDecimal::new).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(printed.map(BigDecimal::stripTrailingZeros));
    }

    private static Stream<Cell> cells(ReportDocument document) {
        return document.runs().stream()
                .flatMap(run -> run.pieces().stream())
                .filter(Table.class::isInstance)
                .flatMap(t -> ((Table) t).rows().stream())
                .flatMap(row -> row.cells().stream());
    }
}
