package org.ziping.desktop.rules;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Problems;
import org.ziping.scoring.RuleSet;
import org.ziping.session.RuleDraft;
import org.ziping.session.RuleDraftFile;
import org.ziping.session.Stock;

/** 评分办法: a list at the left, the settings of the one selected with their examples at the right. */
public final class RulesPage {

    /**
     * What the page needs of the window around it.
     *
     * @param impact what taking a changed rule set would change, as sentences; asked on the window's thread
     * @param removal what removing a rule set would change; no sentence where nothing is scored by it
     * @param changed called with what is at hand after a rule set was kept or removed
     */
    public record Around(
            Background background,
            Problems problems,
            Notices notices,
            RuleDraftFile drafts,
            Function<RuleSet, Supplier<List<String>>> impact,
            Function<RuleSet, Supplier<List<String>>> removal,
            Consumer<Stock> changed,
            Runnable leave) {}

    private static final Messages MESSAGES = Messages.of(RulesPage.class);
    private static final double GAP = 8;

    private final Around around;
    private final ListView<RuleSet> list = new ListView<>();
    private final RuleEditor editor;
    private final RuleFiles files;
    private final DraftKeeper drafts;
    private final Label impact = new Label();
    private final ScrollPane effect = new ScrollPane();
    private final Button save = button("rules.save", this::save);
    private final Button revert = button("rules.revert", this::giveUp);
    private final Button remove = button("rules.remove", this::remove);
    private final Button copy = button("rules.copy", this::copy);
    private final Button take = button("rules.import", this::importFile);
    private final Button pass = button("rules.export", this::exportFile);
    private final VBox node;
    private Stock stock;

    /** The page on what is at hand. */
    public RulesPage(Stock stock, Around around) {
        this.stock = stock;
        this.around = around;
        files = new RuleFiles(around.background(), around.problems());
        drafts = new DraftKeeper(around.drafts(), around.background(), this::failed);
        editor = new RuleEditor(this::edited);
        list.setCellFactory(any -> new RuleCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        impact.setWrapText(true);
        effect.setContent(impact);
        effect.setFitToWidth(true);
        effect.getStyleClass().addAll("page-scroll", "rule-impact");
        effect.widthProperty().subscribe(this::fitEffect);
        impact.textProperty().subscribe(this::fitEffect);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(GAP, copy, take, pass, remove, gap, revert, save);
        tools.setAlignment(Pos.CENTER_LEFT);
        ScrollPane settings = new ScrollPane(editor.node());
        settings.setFitToWidth(true);
        settings.getStyleClass().add("page-scroll");
        SplitPane parts = new SplitPane(list, settings);
        parts.setOrientation(Orientation.HORIZONTAL);
        parts.setDividerPositions(0.24);
        VBox.setVgrow(parts, Priority.ALWAYS);
        node = Pages.column(MESSAGES.text("rules.title"), tools, effect, parts);
        Pages.leaveOnEscape(node, around.leave(), list);
        fill(stock, Optional.empty());
        drafts.read(this::goOn);
    }

    /** As high as its sentences need, up to what the style allows; more is scrolled to. */
    private void fitEffect() {
        if (effect.getWidth() > 0) {
            double needed = Math.ceil(impact.prefHeight(effect.getWidth())) + 1;
            effect.setMinHeight(Math.min(needed, effect.getMaxHeight()));
            effect.setPrefHeight(needed);
        }
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus into the list, or into the settings where a change is open. */
    public void focus() {
        if (open()) {
            editor.focus();
        } else {
            list.requestFocus();
        }
    }

    /** Whether something was changed that is neither taken nor given up. */
    public boolean open() {
        return !revert.isDisabled();
    }

    /** While a change is open nothing else can be chosen: it would be lost without a word. */
    private void open(boolean changed) {
        revert.setDisable(!changed);
        List.of(list, copy, take, pass).forEach(part -> part.setDisable(changed));
    }

    private void fill(Stock next, Optional<String> select) {
        stock = next;
        list.getItems().setAll(next.rules().all());
        int at = select.map(id ->
                        next.rules().all().stream().map(RuleSet::id).toList().indexOf(id))
                .orElse(0);
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
        show();
    }

    /** Goes on with a change that was open when the program closed. */
    private void goOn(RuleDraft draft) {
        Optional<RuleSet> rules = stock.rules().find(draft.rules()).filter(r -> !Stock.shippedRules(r.id()));
        if (rules.isPresent() && !open()) {
            list.getSelectionModel().select(rules.get());
            editor.type(RuleText.named(draft.texts()));
        }
    }

    private void giveUp() {
        drafts.keep(Optional.empty());
        show();
        list.requestFocus();
    }

    private Optional<RuleSet> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show() {
        selected().ifPresent(rules -> {
            boolean shipped = Stock.shippedRules(rules.id());
            editor.show(rules, !shipped);
            remove.setDisable(shipped);
            save.setDisable(true);
            open(false);
            impact.setText(MESSAGES.text(shipped ? "rules.shipped" : "rules.unchanged"));
        });
    }

    /** Something was typed: says what is wrong, or what taking it would change. */
    private void edited() {
        RuleText.Read read = editor.read();
        boolean right = read.problems().isEmpty();
        save.setDisable(!right);
        open(true);
        remove.setDisable(true);
        selected().ifPresent(rules -> drafts.keep(Optional.of(draft(rules))));
        if (!right) {
            tell(read.problems(), "rules.open.wrong");
            return;
        }
        RuleSet next = read.rules().get(0);
        impact.setText(MESSAGES.text("rules.counting"));
        Supplier<List<String>> asked = around.impact().apply(next);
        around.background()
                .start(
                        MESSAGES.text("rules.counting"),
                        progress -> asked.get(),
                        lines -> {
                            if (editor.read().rules().equals(List.of(next))) {
                                tell(lines, "rules.open");
                            }
                        },
                        around.problems()::unexpected);
    }

    private RuleDraft draft(RuleSet rules) {
        Map<String, String> texts = new HashMap<>();
        editor.texts().forEach((setting, text) -> texts.put(setting.name(), text));
        return new RuleDraft(rules.id(), texts);
    }

    private void tell(List<String> lines, String next) {
        impact.setText(MESSAGES.text(next) + "\n" + String.join("\n", lines));
    }

    private void save() {
        RuleText.Read read = editor.read();
        if (read.problems().isEmpty()) {
            keep(read.rules().get(0), list::requestFocus);
        }
    }

    private void keep(RuleSet rules, Runnable then) {
        Stock before = stock;
        store(() -> before.keep(rules), Optional.of(rules.id()), then);
    }

    /** Writes behind the window; what is at hand changes only once it is written, and nothing else meanwhile. */
    private void store(Callable<Stock> change, Optional<String> select, Runnable then) {
        node.setDisable(true);
        around.background()
                .quietly(
                        progress -> change.call(),
                        next -> {
                            node.setDisable(false);
                            around.changed().accept(next);
                            drafts.keep(Optional.empty());
                            fill(next, select);
                            then.run();
                        },
                        this::failed);
    }

    private void failed(Throwable failure) {
        node.setDisable(false);
        if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
            around.problems().tell(MESSAGES.text("rules.failed", String.valueOf(failure.getMessage())));
        } else {
            around.problems().unexpected(failure);
        }
    }

    private void copy() {
        selected().ifPresent(rules -> {
            String id = free(rules.id());
            keep(RuleCopies.of(rules, id, copyName(rules.name())), editor::focus);
        });
    }

    private String free(String id) {
        int number = 1;
        while (stock.rules().find(id + "-" + number).isPresent()) {
            number++;
        }
        return id + "-" + number;
    }

    private List<String> names() {
        return stock.rules().all().stream().map(RuleSet::name).toList();
    }

    /** A name no rule set has yet. */
    private String copyName(String name) {
        List<String> taken = names();
        String copy = MESSAGES.text("rules.copy.name", name);
        for (int number = 2; taken.contains(copy); number++) {
            copy = MESSAGES.text("rules.copy.again", name, number);
        }
        return copy;
    }

    /** A rule set that evaluations are scored by is removed only after saying what that does; either can be taken back. */
    private void remove() {
        selected().ifPresent(rules -> {
            Supplier<List<String>> asked = around.removal().apply(rules);
            around.background()
                    .start(
                            MESSAGES.text("rules.counting"),
                            progress -> asked.get(),
                            lines -> {
                                if (lines.isEmpty() || RuleRemoval.agreed(around.problems(), rules.name(), lines)) {
                                    remove(rules);
                                }
                            },
                            around.problems()::unexpected);
        });
    }

    private void remove(RuleSet rules) {
        Stock before = stock;
        store(() -> before.removeRules(rules.id()), Optional.empty(), () -> {
            list.requestFocus();
            around.notices()
                    .tell(
                            MESSAGES.text("rules.removed", rules.name()),
                            List.of(new Notices.Offer(
                                    MESSAGES.text("rules.undo"), () -> keep(rules, list::requestFocus))));
        });
    }

    private void importFile() {
        files.read(read -> {
            boolean taken = stock.rules().find(read.id()).isPresent();
            String name = names().contains(read.name()) ? copyName(read.name()) : read.name();
            RuleSet own = RuleCopies.of(read, taken ? free(read.id()) : read.id(), name);
            keep(own, () -> {
                list.requestFocus();
                around.notices().tell(MESSAGES.text("rules.imported", own.name()));
            });
        });
    }

    private void exportFile() {
        selected()
                .ifPresent(rules -> files.write(
                        rules,
                        path -> around.notices().tell(MESSAGES.text("rules.exported", rules.name(), path)),
                        this::failed));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A rule set in the list, and whether it comes with the program. */
    private static final class RuleCell extends ListCell<RuleSet> {

        @Override
        protected void updateItem(RuleSet rules, boolean empty) {
            super.updateItem(rules, empty);
            setText(
                    empty || rules == null
                            ? null
                            : MESSAGES.text(
                                    Stock.shippedRules(rules.id()) ? "rules.item.shipped" : "rules.item.own",
                                    rules.name()));
        }
    }
}
