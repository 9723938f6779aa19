package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.desktop.support.Desk;
import org.ziping.model.Evaluation;

/** The open library as the window sees it. All calls on the window's thread; none waits for the file. */
interface Office extends AutoCloseable {

    /** The evaluations for the first page. */
    List<ShelfRow> shelf();

    /** An evaluation on a desk; empty when it is not there any more. */
    Optional<Desk> open(long id);

    /** Adds evaluations in one step and answers the id of the first. */
    long add(String description, List<Evaluation> evaluations);

    /** Puts an evaluation away; undone in one step by {@link #undoShelf}. */
    void remove(long id);

    /** Takes back the last adding or putting away. */
    void undoShelf();

    /** Names the last edit of an evaluation; empty when there is nothing to undo. */
    Optional<String> undoable(long id);

    /** Names the edit that would be made again; empty when there is none. */
    Optional<String> redoable(long id);

    void undo(long id);

    void redo(long id);

    /** Whether nothing may be changed. */
    boolean readOnly();

    /** Calls {@code listener} on the window's thread after every change and whenever saving moves on. */
    void onChange(Consumer<SaveState> listener);

    /** Waits until everything is in the file, then closes it. */
    @Override
    void close();
}
