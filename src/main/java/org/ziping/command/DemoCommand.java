package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.batch.BatchOrder;
import org.ziping.batch.BatchResult;
import org.ziping.check.Severity;
import org.ziping.exporter.FileFormat;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Stock;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole job on the sample: a new library, the sample imported, scored, checked and exported. */
@Command(name = "demo", description = "${bundle:demo.description}")
final class DemoCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(DemoCommand.class);
    private static final String SAMPLE = "jinbao-2021.docx";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "${bundle:demo.folder}")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        Files.createDirectories(folder);
        Path library = folder.resolve(MESSAGES.text("demo.library"));
        if (Files.exists(library)) {
            output.message(MESSAGES.text("demo.exists", library));
            return ExitCode.USAGE;
        }
        ImportPlan plan = new Importer(Stock.ofUser().forms()).read(sample());
        List<Evaluation> evaluations =
                plan.projects().stream().map(p -> Drafts.evaluation(p, plan)).toList();
        try (Workspace workspace = Workspace.open(library, WorkspaceOptions.standard())) {
            workspace.add(evaluations, MESSAGES.text("import.step", plan.file()));
            List<LibraryEntry> entries = workspace.entries();
            if (!json) {
                entries.forEach(entry -> ScoreSheet.print(entry.assessment(), output));
            }
            BatchOrder order = new BatchOrder(folder, Optional.empty(), Optional.empty(), List.of(FileFormat.values()));
            BatchResult files = new BatchRun(Stock.ofUser().forms(), output).run(entries, order);
            List<Path> written = new ArrayList<>(files.written());
            written.add(library);
            if (json) {
                ObjectNode node = Json.object();
                node.set("evaluations", Json.array(entries, EvaluationJson::whole));
                node.set("written", Json.array(written, path -> Json.text(Optional.of(path.toString()))));
                output.result(node);
            } else {
                written.forEach(path -> output.result(MESSAGES.text("demo.written", path)));
            }
            boolean errors = entries.stream().anyMatch(e -> e.assessment().count(Severity.ERROR) > 0);
            return errors || !files.complete() ? ExitCode.ATTENTION : ExitCode.OK;
        }
    }

    /** The sample as a file in the folder, so that it can be opened and compared. */
    private Path sample() throws IOException {
        Path file = folder.resolve(SAMPLE);
        try (InputStream in = DemoCommand.class.getResourceAsStream("/org/ziping/seeds/sample/" + SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("missing sample");
            }
            if (!Files.exists(file)) {
                Files.copy(in, file);
            }
        }
        return file;
    }
}
