package org.ziping.desktop.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.ReasonInput;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Finalised;

/** The calm line above every page of a finalised evaluation: when, under which code, and 重新打开 for a reason. */
final class SealBanner {

    private static final Messages MESSAGES = Messages.of(SealBanner.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Seal seal;
    private final VBox box = new VBox();
    private Optional<Finalised> shown = Optional.empty();

    SealBanner(Seal seal) {
        this.seal = seal;
        box.getStyleClass().add("seal-banner");
        refresh();
    }

    Node node() {
        return box;
    }

    /** Shows the lock as it is now; a reason being typed stays. */
    void refresh() {
        Optional<Finalised> lock = seal.lock();
        box.setVisible(lock.isPresent());
        box.setManaged(lock.isPresent());
        if (!lock.equals(shown)) {
            shown = lock;
            lock.ifPresent(this::show);
        }
    }

    private void show(Finalised lock) {
        String at = TIME.format(lock.at().atZone(ZoneId.systemDefault()));
        Label text = new Label(MESSAGES.text("seal.banner", at, lock.code()));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button reopen = new Button(MESSAGES.text("seal.reopen"));
        reopen.setMinWidth(Region.USE_PREF_SIZE);
        reopen.setDisable(seal.fixed());
        HBox line = new HBox(text, reopen);
        line.setSpacing(12);
        line.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(line);
        reopen.setOnAction(event -> ask(reopen));
    }

    private void ask(Button reopen) {
        if (box.getChildren().size() > 1) {
            return;
        }
        String prompt = seal.consequence()
                .map(change -> MESSAGES.text("seal.reopen.change", change))
                .orElseGet(() -> MESSAGES.text("seal.reopen.prompt"));
        ReasonInput input = new ReasonInput(prompt, MESSAGES.text("seal.reopen.confirm"), seal::reopen, () -> {
            box.getChildren().remove(1);
            reopen.requestFocus();
        });
        box.getChildren().add(input.node());
        input.focus();
    }
}
