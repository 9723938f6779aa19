package org.ziping.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.ziping.desktop.support.Notices;

/** The middle of the window, and below it what is said in passing; an offer taken ends it. */
final class NoticeBar implements Notices {

    private final NotificationPane pane = new NotificationPane();

    NoticeBar() {
        pane.setShowFromTop(false);
    }

    Node node() {
        return pane;
    }

    /** Puts another page into the middle. */
    void content(Node page) {
        pane.setContent(page);
    }

    @Override
    public void tell(String sentence, List<Offer> offers) {
        pane.getActions().clear();
        for (Offer offer : offers) {
            pane.getActions().add(new Action(offer.name(), event -> {
                pane.hide();
                offer.action().run();
            }));
        }
        pane.show(sentence);
    }

    void hide() {
        pane.hide();
    }
}
