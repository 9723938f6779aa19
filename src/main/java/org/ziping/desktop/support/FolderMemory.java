package org.ziping.desktop.support;

import java.nio.file.Path;
import java.util.Optional;

/** In which folder a file was chosen last on this machine. */
public interface FolderMemory {

    /** The folder, if a file was ever chosen. */
    Optional<Path> folder();

    /** Keeps the folder. */
    void remember(Path folder);
}
