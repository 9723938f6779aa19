package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.Forms;
import org.ziping.importer.Importer;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.TableKind;
import org.ziping.session.MemoryFile;

/** What was corrected in the window counts on the command line too, unless it is told not to. */
final class RememberedReadingTest {

    private static final String SETTINGS = "ziping.settings";

    @TempDir
    private Path folder;

    private final String before = System.getProperty(SETTINGS, "");
    private Path sample;

    @BeforeEach
    void rememberThatTheWeightsAreNotRead() throws Exception {
        sample = folder.resolve("自评.docx");
        try (InputStream in = getClass().getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(in, sample);
        }
        ImportPlan plan = new Importer(Forms.shipped()).read(sample);
        Corrections corrections = Corrections.NONE;
        for (ReadTable table : plan.tables()) {
            for (ReadColumn column : table.columns()) {
                if (table.kind() == TableKind.INDICATORS && column.meaning().equals("weight")) {
                    corrections = corrections.withColumn(
                            table.shape(), TableKind.INDICATORS, column.first(), ReadColumn.NOTHING);
                }
            }
        }
        System.setProperty(SETTINGS, folder.toString());
        new MemoryFile(folder).write(ReadingMemory.NONE.learn(corrections, plan));
    }

    @AfterEach
    void restoreSettings() {
        System.setProperty(SETTINGS, before);
    }

    private JsonNode inspect(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "inspect";
        arguments[1] = "--json";
        arguments[2] = sample.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments).json().path("files").get(0);
    }

    private static JsonNode weight(JsonNode file) {
        return file.path("projects").get(0).path("indicators").get(0).path("weight");
    }

    @Test
    void theLayoutIsReadAsCorrected() {
        assertThat(inspect().path("corrected").asBoolean()).isTrue();
        assertThat(weight(inspect()).isNull()).isTrue();
    }

    @Test
    void toldNotToItReadsTheFileAsItIs() {
        JsonNode file = inspect("--no-corrections");

        assertThat(file.path("corrected").asBoolean()).isFalse();
        assertThat(weight(file).isNull()).isFalse();
    }

    @Test
    void aDamagedMemoryIsAsNone() throws Exception {
        Files.writeString(folder.resolve("reading.json"), "{\"tables\":[{\"kind\":");

        assertThat(inspect().path("corrected").asBoolean()).isFalse();
    }
}
