package org.ziping.desktop.shell;

import javafx.scene.Node;
import javafx.stage.Window;
import org.ziping.desktop.support.Notices;

/** What a room beside the evaluations may ask of the window it is shown in. */
interface Frame {

    /** Leaves what is open and shows a page that belongs to no evaluation, with the focus where {@code focus} puts it. */
    void beside(String title, Node page, Runnable focus);

    /** Goes back to the library. */
    void library();

    /** Opens an evaluation of the library. */
    void open(long id);

    /** Says something in passing. */
    void notice(String text);

    /** Says something in passing, and offers what may follow from it. */
    void offer(String text, Notices.Offer... offers);

    /** Says that the library was changed, with a way to take it back. */
    void undoable(String text, Notices.Offer... more);

    /** What dialogs stand on. */
    Window window();
}
