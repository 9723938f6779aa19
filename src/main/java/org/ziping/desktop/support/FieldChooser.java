package org.ziping.desktop.support;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ziping.base.Messages;
import org.ziping.narrative.LiveField;

/** The list of fields a text can stand on, with their present values. */
final class FieldChooser {

    private static final Messages MESSAGES = Messages.of(FieldChooser.class);

    private FieldChooser() {}

    /** Opens the list below {@code anchor}; {@code taken} gets the field chosen, nothing on Esc. */
    static void open(Node anchor, List<LiveField> fields, Consumer<LiveField> taken) {
        Chooser.open(
                anchor,
                fields,
                FieldChooser::shown,
                new Chooser.Words(MESSAGES.text("field.search"), MESSAGES.text("field.none")),
                taken);
    }

    private static String shown(LiveField field) {
        return MESSAGES.text("field.item", field.name(), field.value().orElse(MESSAGES.text("field.unknown")));
    }
}
