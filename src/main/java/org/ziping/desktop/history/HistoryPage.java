package org.ziping.desktop.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.session.EvaluationSession;
import org.ziping.session.HistoryEntry;
import org.ziping.store.StoredVersion;

/** 历史: every edit by day, the named versions, and the chosen state beside what is there now. */
public final class HistoryPage implements Page {

    private static final Messages MESSAGES = Messages.of(HistoryPage.class);

    private final EvaluationSession session;
    private final ZoneId zone = ZoneId.systemDefault();
    private final TextField search = new TextField();
    private final ListView<HistoryRow> edits = new ListView<>();
    private final Label versionsTitle = new Label();
    private final ListView<Spot> versions = new ListView<>();
    private final SpotPane chosen;
    private final Node node;
    private List<HistoryEntry> entries = List.of();
    private boolean filling;

    /** The page of an open evaluation; {@code years} puts it beside other years. */
    public HistoryPage(EvaluationSession session, Runnable years) {
        this.session = session;
        chosen = new SpotPane(session, this::refresh, years);
        search.setPromptText(MESSAGES.text("history.search"));
        search.textProperty().addListener((property, was, now) -> fill());
        edits.setCellFactory(list -> new HistoryCell());
        edits.setPlaceholder(new Label(MESSAGES.text("history.none-found")));
        edits.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
            if (now != null && !filling) {
                versions.getSelectionModel().clearSelection();
                show(now);
            }
        });
        versions.setCellFactory(list -> new SpotCell());
        versions.setPlaceholder(wrapped(MESSAGES.text("history.no-versions")));
        versions.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
            if (now != null && !filling) {
                edits.getSelectionModel().clearSelection();
                chosen.show(now, named());
            }
        });
        versions.getStyleClass().add("history-versions");
        versionsTitle.getStyleClass().add("section-title");
        VBox.setVgrow(edits, Priority.ALWAYS);
        VBox lists = new VBox(search, edits, versionsTitle, versions);
        lists.getStyleClass().add("history-lists");
        HBox halves = new HBox(lists, chosen.node());
        halves.setSpacing(16);
        VBox.setVgrow(halves, Priority.ALWAYS);
        node = Pages.column(title(), halves);
    }

    @Override
    public String title() {
        return MESSAGES.text("history.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public void refresh() {
        entries = session.history();
        filling = true;
        String kept = Optional.ofNullable(versions.getSelectionModel().getSelectedItem())
                .map(Spot::key)
                .orElse("");
        versions.getItems().setAll(named());
        versionsTitle.setText(
                MESSAGES.text("history.versions", versions.getItems().size()));
        versions.getItems().stream()
                .filter(spot -> spot.key().equals(kept))
                .findFirst()
                .ifPresent(versions.getSelectionModel()::select);
        filling = false;
        fill();
        Optional.ofNullable(versions.getSelectionModel().getSelectedItem())
                .ifPresent(spot -> chosen.show(spot, named()));
    }

    private void fill() {
        filling = true;
        Optional<Long> kept =
                Optional.ofNullable(edits.getSelectionModel().getSelectedItem()).flatMap(HistoryRow::number);
        List<HistoryRow> rows = HistoryRow.of(entries, search.getText(), zone);
        edits.getItems().setAll(rows);
        Optional<HistoryRow> next = rows.stream()
                .filter(row -> !row.day() && row.number().equals(kept))
                .findFirst()
                .or(() -> rows.stream().filter(row -> !row.day()).findFirst());
        boolean version = versions.getSelectionModel().getSelectedItem() != null;
        if (!version) {
            next.ifPresent(edits.getSelectionModel()::select);
        }
        filling = false;
        if (!version) {
            next.ifPresent(this::show);
        }
    }

    private void show(HistoryRow row) {
        row.number().ifPresent(number -> {
            String when = entries.stream()
                    .filter(entry -> entry.number() == number)
                    .map(entry -> HistoryRow.when(entry.at(), zone))
                    .findFirst()
                    .orElse("");
            chosen.show(new Spot("edit " + number, row.text(), when, session.after(number)), named());
        });
    }

    private List<Spot> named() {
        return session.versions().stream().map(this::spot).toList();
    }

    private Spot spot(StoredVersion version) {
        return new Spot(
                "version " + version.number(), version.name(), HistoryRow.when(version.at(), zone), version.state());
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
