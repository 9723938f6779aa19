package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite unpacks itself into a temporary folder; where that cannot be, a sentence says so. */
class DriverTest {

    @TempDir
    Path folder;

    /** A program that opens a library and prints why it could not. */
    static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) {
            try {
                Library.open(Path.of(arguments[0]), OpenMode.READ_WRITE).close();
            } catch (StoreException e) {
                System.out.writeBytes(e.getMessage().getBytes(StandardCharsets.UTF_8));
                System.out.flush();
            }
        }
    }

    @Test
    void aTemporaryFolderThatCannotBeUsedIsNamed() throws Exception {
        Path missing = folder.resolve("missing");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.sqlite.tmpdir=" + missing,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        folder.resolve("library.ziping").toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        assertThat(said).startsWith("数据库组件无法启动：临时文件夹 " + missing);
        assertThat(folder).isEmptyDirectory();
    }
}
