package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.exporter.PageRanges;
import org.ziping.exporter.PdfPrinter;
import org.ziping.exporter.PrintOrder;
import org.ziping.exporter.PrintSides;
import org.ziping.exporter.PrintWatch;
import org.ziping.exporter.Printer;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.scoring.Scorecard;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Stock;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the annex of an evaluation, or its whole report, on paper. */
@Command(name = "print", description = "${bundle:print.description}")
final class PrintCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(PrintCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "${bundle:option.id}")
    private Optional<String> id = Optional.empty();

    @Option(names = "--printer", paramLabel = "NAME", description = "${bundle:print.printer}")
    private Optional<String> printer = Optional.empty();

    @Option(names = "--printers", description = "${bundle:print.printers}")
    private boolean printers;

    @Option(names = "--form", paramLabel = "ID", description = "${bundle:export.form}")
    private Optional<String> form = Optional.empty();

    @Mixin
    private ReportOption report = new ReportOption();

    @Option(names = "--pages", paramLabel = "1-3,5", description = "${bundle:print.pages}")
    private Optional<String> pages = Optional.empty();

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1", description = "${bundle:print.copies}")
    private int copies = 1;

    @Option(names = "--uncollated", description = "${bundle:print.uncollated}")
    private boolean uncollated;

    @Option(
            names = "--sides",
            paramLabel = "one|long|short",
            defaultValue = "one",
            description = "${bundle:print.sides}")
    private String sides = "one";

    @Option(names = "--grey", description = "${bundle:print.grey}")
    private boolean grey;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        Output output = Output.of(spec);
        PdfPrinter machine = PdfPrinter.ofThisMachine();
        if (printers) {
            if (json) {
                output.result(Json.object()
                        .set("printers", Json.array(machine.printers(), p -> Json.text(Optional.of(p.name())))));
            } else {
                machine.printers().stream().map(Printer::name).forEach(output::result);
            }
            machine.obstacle().ifPresent(output::message);
            return machine.obstacle().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
        }
        Optional<PrintSides> turned = turned();
        if (id.isEmpty() || turned.isEmpty() || copies < 1 || copies > PrintOrder.MOST_COPIES) {
            output.message(MESSAGES.text("print.usage", PrintOrder.MOST_COPIES));
            return ExitCode.USAGE;
        }
        Forms forms = Stock.ofUser().forms();
        Optional<Form> chosen = form.flatMap(forms::find).filter(f -> !f.ofMany());
        if (form.isPresent() && chosen.isEmpty()) {
            output.message(MESSAGES.text("export.unknownForm", form.get()));
            return ExitCode.USAGE;
        }
        PageRanges ranges;
        try {
            ranges = pages.map(PageRanges::parse).orElse(PageRanges.ALL);
        } catch (ExportException e) {
            output.message(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        }
        PrintOrder order = new PrintOrder(ranges, copies, !uncollated, turned.get(), grey);
        try (Workspace workspace = Libraries.read(library)) {
            LibraryEntry entry = Libraries.entry(workspace, id.get());
            Form layout = chosen.orElseGet(
                    () -> forms.findOrDefault(entry.evaluation().form()));
            return print(machine, document(entry, layout), order);
        }
    }

    private int print(PdfPrinter machine, ReportDocument document, PrintOrder order) {
        Output output = Output.of(spec);
        if (machine.obstacle().isPresent()) {
            output.message(machine.obstacle().get());
            output.message(MESSAGES.text(
                    "print.instead", id.orElse("") + (report.chosen().isPresent() ? " --report" : "")));
            answer(document, Optional.empty());
            return ExitCode.ATTENTION;
        }
        byte[] pdf = new Exporter(Clock.system(ZoneId.systemDefault())).bytes(document, FileFormat.PDF);
        String name = printer.orElseGet(() -> machine.printers().get(0).name());
        machine.print(pdf, document.title(), Optional.of(name), order, PrintWatch.NOBODY);
        output.message(MESSAGES.text("print.done", document.title(), name));
        answer(document, Optional.of(name));
        return ExitCode.OK;
    }

    /** Says as JSON what went to which printer, if that was asked for. */
    private void answer(ReportDocument document, Optional<String> name) {
        if (json) {
            ObjectNode node = Json.object();
            node.set("id", Json.text(id));
            node.put("title", document.title());
            node.set("printer", Json.text(name));
            node.put("printed", name.isPresent());
            Output.of(spec).result(node);
        }
    }

    private ReportDocument document(LibraryEntry entry, Form layout) {
        Evaluation evaluation = entry.evaluation();
        Scorecard card = entry.assessment().scorecard();
        return report.chosen()
                .map(options -> ReportLayout.of(evaluation, card, layout, options))
                .orElseGet(() -> AnnexLayout.of(evaluation, card, layout));
    }

    private Optional<PrintSides> turned() {
        return List.of(PrintSides.values()).stream()
                .filter(s -> s.word().equals(sides))
                .findFirst();
    }
}
