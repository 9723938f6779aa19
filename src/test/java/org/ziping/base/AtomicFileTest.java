package org.ziping.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced as a whole or left as it was. */
class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("附表.txt");
        AtomicFile.write(file, out -> out.write("一".getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(file, out -> out.write("二".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("二");
        assertThat(names()).containsExactly("附表.txt");
    }

    @Test
    void aDiskThatFillsUpHalfWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[300_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        AtomicFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("n");
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.txt"), out -> out.write(1)))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList().stream();
        }
    }
}
