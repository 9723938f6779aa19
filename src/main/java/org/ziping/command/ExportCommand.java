package org.ziping.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.batch.BatchOrder;
import org.ziping.batch.BatchResult;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Stock;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the annexes or whole reports of one evaluation or of many, and their summary. */
@Command(name = "export", description = "${bundle:export.description}")
final class ExportCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(ExportCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Mixin
    private Which which = new Which();

    @Option(names = "--form", paramLabel = "ID", description = "${bundle:export.form}")
    private Optional<String> form = Optional.empty();

    @Mixin
    private ReportOption report = new ReportOption();

    @Option(names = "--summary", description = "${bundle:export.summary}")
    private boolean summary;

    @Option(names = "--as", split = ",", paramLabel = "xlsx,docx,pdf", description = "${bundle:export.as}")
    private List<String> as = new ArrayList<>(List.of("xlsx", "pdf"));

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "${bundle:export.to}")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        Optional<String> unknown =
                as.stream().filter(a -> FileFormat.ofExtension(a).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            Output.of(spec).message(MESSAGES.text("export.unknownFormat", unknown.get()));
            return ExitCode.USAGE;
        }
        Forms forms = Stock.ofUser().forms();
        Optional<Form> chosen = form.flatMap(forms::find);
        if (form.isPresent() && chosen.isEmpty()) {
            Output.of(spec).message(MESSAGES.text("export.unknownForm", form.get()));
            return ExitCode.USAGE;
        }
        List<FileFormat> formats =
                as.stream().flatMap(a -> FileFormat.ofExtension(a).stream()).toList();
        try (Workspace workspace = Libraries.read(library)) {
            Optional<List<LibraryEntry>> entries = which.entries(workspace);
            if (entries.isEmpty()) {
                Output.of(spec).message(MESSAGES.text("which.missing"));
                return ExitCode.USAGE;
            }
            boolean many = chosen.filter(Form::ofMany).isPresent();
            List<Path> written = new ArrayList<>();
            if (summary || many) {
                Form form = chosen.filter(Form::ofMany)
                        .orElseGet(() -> forms.find(Forms.SUMMARY).orElseThrow());
                written.addAll(SummaryFile.write(entries.get(), form, formats, folder));
            }
            if (many) {
                tell(written);
                return ExitCode.OK;
            }
            BatchOrder order = new BatchOrder(folder, chosen, report.chosen(), formats);
            BatchResult result = new BatchRun(forms, Output.of(spec)).run(entries.get(), order);
            written.addAll(result.written());
            tell(written);
            return result.complete() ? ExitCode.OK : ExitCode.ATTENTION;
        }
    }

    private void tell(List<Path> written) {
        if (json) {
            Output.of(spec)
                    .result(Json.object()
                            .set("written", Json.array(written, path -> Json.text(Optional.of(path.toString())))));
        } else {
            written.forEach(path -> Output.of(spec).result(path.toString()));
        }
    }
}
