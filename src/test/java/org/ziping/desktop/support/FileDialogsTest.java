package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the dialogs for files begin. */
final class FileDialogsTest {

    @TempDir
    Path last;

    @TempDir
    Path documents;

    @Test
    void beginWhereTheLastOneEnded() {
        assertThat(FileDialogs.start(Optional.of(last), documents)).contains(last);
    }

    @Test
    void beginAmongTheDocumentsAtFirstAndWhereTheLastFolderIsGone() {
        assertThat(FileDialogs.start(Optional.empty(), documents)).contains(documents);
        assertThat(FileDialogs.start(Optional.of(last.resolve("U盘")), documents))
                .contains(documents);
    }

    @Test
    void areLeftToTheSystemWhereNeitherIsThere() {
        assertThat(FileDialogs.start(Optional.empty(), documents.resolve("无"))).isEmpty();
    }
}
