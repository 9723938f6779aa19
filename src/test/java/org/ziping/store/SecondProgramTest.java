package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs at one library: the second is told so; when the first dies, the library is free again. */
class SecondProgramTest {

    @TempDir
    Path folder;

    /** The first program: adds an evaluation, says so, and stays. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            Library library = Library.open(Path.of(arguments[0]), OpenMode.READ_WRITE);
            library.write(LibraryTest.added(1, LibraryTest.FIRST, LibraryTest.complete()));
            library.await();
            System.out.println("saved");
            System.in.read();
        }
    }

    @Test
    void theSecondIsToldAndTheLockDiesWithTheFirst() throws Exception {
        Path file = folder.resolve("library.ziping");
        Process first = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("saved");
            assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE))
                    .isInstanceOf(LibraryInUseException.class)
                    .hasMessageContaining(Long.toString(first.pid()));
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertThat(library.load().evaluations().get(0).evaluation()).isEqualTo(LibraryTest.complete());
            assertThat(library.verify().problems()).isEmpty();
        }
    }
}
