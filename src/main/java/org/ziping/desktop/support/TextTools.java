package org.ziping.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;
import org.ziping.model.Section;
import org.ziping.narrative.Drafts;
import org.ziping.narrative.FieldOffer;
import org.ziping.narrative.FieldOffers;
import org.ziping.narrative.LiveFields;
import org.ziping.narrative.LiveText;

/** What keeps a text in step with the tables: fields to insert, figures to turn into fields, a first draft. */
final class TextTools {

    private static final Messages MESSAGES = Messages.of(TextTools.class);
    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination DRAFT = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OFFERS = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    private static final double GAP = 16;
    private static final int MOST_FIELDS = 3;
    private static final int LEAD = 6;

    private final Desk desk;
    private final Section section;
    private final CommitInput input;
    private final TextInputControl area;
    private final Hyperlink insert = new Hyperlink(MESSAGES.text("field.insert"));
    private final Hyperlink draft = new Hyperlink(MESSAGES.text("draft.make"));
    private final Hyperlink accept = new Hyperlink(MESSAGES.text("draft.accept"));
    private final Hyperlink offer = new Hyperlink();
    private final TextFlow printed = new TextFlow();
    private final HBox links = new HBox(offer, draft, accept, insert);
    private final VBox below = new VBox(printed);

    TextTools(Desk desk, Section section, CommitInput input) {
        this.desk = desk;
        this.section = section;
        this.input = input;
        this.area = input.control();
        links.setSpacing(GAP);
        links.setAlignment(Pos.BASELINE_RIGHT);
        insert.setTooltip(new Tooltip(MESSAGES.text("field.insert.hint")));
        insert.setOnAction(event -> insert());
        draft.setTooltip(new Tooltip(MESSAGES.text("draft.make.hint")));
        draft.setOnAction(event -> draft());
        accept.setTooltip(new Tooltip(MESSAGES.text("draft.accept.hint")));
        accept.setOnAction(event -> accept());
        offer.setTooltip(new Tooltip(MESSAGES.text("field.offer.hint")));
        offer.setOnAction(event -> offers());
        printed.getStyleClass().add("printed-text");
        Stream.of(insert, draft, accept, offer).forEach(link -> link.setFocusTraversable(false));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Runnable action = area.isEditable() ? action(event) : null;
            if (action != null) {
                action.run();
                event.consume();
            }
        });
    }

    private @Nullable Runnable action(KeyEvent event) {
        return INSERT.match(event)
                ? this::insert
                : DRAFT.match(event) && draft.isVisible()
                        ? this::draft
                        : DRAFT.match(event) && accept.isVisible()
                                ? this::accept
                                : OFFERS.match(event) && offer.isVisible() ? this::offers : null;
    }

    /** The links beside the title. */
    Node links() {
        return links;
    }

    /** The text as it is printed, where that differs from what is written. */
    Node below() {
        return below;
    }

    /** Shows what fits the text as it is now. */
    void refresh() {
        String text = desk.evaluation().narrative(section);
        boolean writable = !desk.readOnly();
        show(insert, writable);
        boolean marked = text.contains(Drafts.mark());
        show(draft, writable && Drafts.offered(section) && !marked);
        show(accept, writable && marked);
        boolean live = LiveText.live(text);
        show(printed, live);
        if (live) {
            printed.getChildren().setAll(pieces(LiveText.of(text, desk.fields())));
        }
        int count = writable ? open(text).size() : 0;
        show(offer, count > 0);
        offer.setText(MESSAGES.text("field.offer", count));
    }

    /** What {@code text} would be printed as now. */
    String printed(String text) {
        return LiveText.live(text) ? LiveText.of(text, desk.fields()).shown() : text;
    }

    private static List<Text> pieces(LiveText text) {
        List<Text> shown = new ArrayList<>();
        shown.add(new Text(MESSAGES.text("field.printed")));
        for (LiveText.Piece piece : text.pieces()) {
            Text part = new Text(piece.shown());
            part.getStyleClass()
                    .add(
                            switch (piece.state()) {
                                case PLAIN -> "printed-plain";
                                case VALUE -> "printed-value";
                                case UNKNOWN, NO_FIELD -> "printed-open";
                            });
            shown.add(part);
        }
        return shown;
    }

    private void insert() {
        int at = area.getCaretPosition();
        FieldChooser.open(insert, List.copyOf(desk.fields().all()), field -> {
            area.requestFocus();
            area.insertText(Math.min(at, area.getLength()), field.code());
        });
    }

    private void draft() {
        input.commit();
        LiveFields fields = desk.fields();
        Optional<String> made = Drafts.of(section, desk.evaluation(), desk.scorecard(), fields);
        made.ifPresent(text -> {
            String before = desk.evaluation().narrative(section);
            String next = before.isBlank() ? text : before + "\n" + text;
            desk.edit(MESSAGES.text("draft.edit", TextSection.title(section)), e -> e.withNarrative(section, next));
        });
    }

    /** The officer has read the draft: its mark goes, what is still blank is found all the same. */
    private void accept() {
        input.commit();
        desk.edit(
                MESSAGES.text("draft.accept.edit", TextSection.title(section)),
                e -> e.withNarrative(section, e.narrative(section).replace(Drafts.mark(), "")));
    }

    private void offers() {
        input.commit();
        String text = desk.evaluation().narrative(section);
        List<FieldOffer> open = open(text);
        ContextMenu menu = new ContextMenu();
        if (open.stream().anyMatch(FieldOffer::named)) {
            MenuItem all = new MenuItem(MESSAGES.text("field.offer.all"));
            all.setOnAction(event -> write(FieldOffers.takenAll(text, open)));
            menu.getItems().addAll(all, new SeparatorMenuItem());
        }
        for (FieldOffer one : open) {
            one.fields().stream().limit(MOST_FIELDS).forEach(field -> {
                MenuItem item =
                        new MenuItem(MESSAGES.text("field.offer.one", before(text, one) + one.written(), field.code()));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> write(one.taken(text, field)));
                menu.getItems().add(item);
            });
        }
        menu.show(offer, Side.BOTTOM, 0, 0);
    }

    /** The few characters before a figure, so that two equal figures are told apart. */
    private static String before(String text, FieldOffer offer) {
        int from = offer.start();
        while (from > 0 && offer.start() - from < LEAD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, offer.start());
    }

    private void write(String next) {
        desk.edit(MESSAGES.text("field.edit", TextSection.title(section)), e -> e.withNarrative(section, next));
    }

    private List<FieldOffer> open(String text) {
        return text.isEmpty() ? List.of() : FieldOffers.in(text, desk.fields());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
