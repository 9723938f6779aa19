package org.ziping.desktop.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ziping.settings.UserFolders;

/**
 * Shows the dialogs of the system for files and folders. Each begins where the last one ended, the first among the
 * documents of the user: some systems begin where the program was started from, which is no place of the officer's.
 */
public final class FileDialogs {

    private FileDialogs() {}

    /** Lets the dialogs over {@code window} begin where {@code memory} says, and keep in it where they end. */
    public static void remember(Window window, FolderMemory memory) {
        window.getProperties().put(FolderMemory.class, memory);
    }

    /** A dialog for files of one kind. */
    public static FileChooser of(String title, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, pattern));
        return chooser;
    }

    /** Where to write a file. */
    public static Optional<Path> save(FileChooser chooser, Window over) {
        return one(chooser, over, () -> Optional.ofNullable(chooser.showSaveDialog(over)));
    }

    /** The file to open. */
    public static Optional<Path> open(FileChooser chooser, Window over) {
        return one(chooser, over, () -> Optional.ofNullable(chooser.showOpenDialog(over)));
    }

    /** The files to open; none when the dialog was left. */
    public static List<Path> openMany(FileChooser chooser, Window over) {
        begin(chooser, over);
        List<File> chosen = chooser.showOpenMultipleDialog(over);
        List<Path> files = Stream.ofNullable(chosen)
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
        files.stream().findFirst().map(Path::getParent).ifPresent(folder -> keep(folder, over));
        return files;
    }

    /** The folder to read from or write to. */
    public static Optional<Path> folder(DirectoryChooser chooser, Window over) {
        start(over).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        chosen.ifPresent(folder -> keep(folder, over));
        return chosen;
    }

    /** A dialog that was told where to begin, such as among the backups, leaves the others where they were. */
    private static Optional<Path> one(FileChooser chooser, Window over, Supplier<Optional<File>> asking) {
        boolean told = chooser.getInitialDirectory() != null;
        if (!told) {
            begin(chooser, over);
        }
        Optional<Path> chosen = asking.get().map(File::toPath);
        if (!told) {
            chosen.map(Path::getParent).ifPresent(folder -> keep(folder, over));
        }
        return chosen;
    }

    private static void begin(FileChooser chooser, Window over) {
        start(over).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    }

    private static Optional<Path> start(Window over) {
        return start(
                memory(over).flatMap(FolderMemory::folder),
                UserFolders.ofThisMachine().documents());
    }

    /** The last folder if it is still there, else the documents; a system refuses to begin in a folder that is gone. */
    static Optional<Path> start(Optional<Path> last, Path documents) {
        return Stream.concat(last.stream(), Stream.of(documents))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static void keep(Path folder, Window over) {
        memory(over).ifPresent(memory -> memory.remember(folder));
    }

    private static Optional<FolderMemory> memory(Window window) {
        return Optional.ofNullable((FolderMemory) window.getProperties().get(FolderMemory.class));
    }
}
