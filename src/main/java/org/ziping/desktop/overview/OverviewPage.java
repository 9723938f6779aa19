package org.ziping.desktop.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.support.CommitInput;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.EditNames;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.TextSection;
import org.ziping.desktop.support.YearText;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/** 项目概况: who and what, by which rules, and the five texts on the project. */
public final class OverviewPage implements Page {

    private static final Messages MESSAGES = Messages.of(OverviewPage.class);
    private static final List<HeaderField> REQUIRED = List.of(HeaderField.PROJECT, HeaderField.UNIT);
    private static final List<Section> SECTIONS =
            List.of(Section.OVERVIEW, Section.BASIS, Section.NECESSITY, Section.MEASURES, Section.PLAN);
    private static final int ROWS = 3;

    private final Desk desk;
    private final Map<HeaderField, CommitInput> fields = new EnumMap<>(HeaderField.class);
    private final CommitInput year;
    private final RuleChoice rules;
    private final List<TextSection> sections;
    private final Node node;

    /** The page of {@code desk}. */
    public OverviewPage(Desk desk) {
        this.desk = desk;
        year = CommitInput.line(this::enterYear);
        rules = new RuleChoice(desk);
        for (HeaderField field : HeaderField.values()) {
            String name = MESSAGES.text("header." + field.code());
            fields.put(
                    field,
                    CommitInput.line(text -> desk.edit(
                            EditNames.changed(name, desk.evaluation().header(field), text),
                            e -> e.withHeader(field, text))));
        }
        sections = SECTIONS.stream().map(s -> new TextSection(desk, s, ROWS)).toList();
        node = Pages.scrolled(
                title(),
                Stream.concat(Stream.of(grid()), sections.stream().map(TextSection::node))
                        .toArray(Node[]::new));
    }

    @Override
    public String title() {
        return MESSAGES.text("overview.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.OfHeader
                || (place instanceof Place.OfSection in && SECTIONS.contains(in.section()));
    }

    @Override
    public void focus(Place place) {
        if (place instanceof Place.OfHeader in) {
            Optional.ofNullable(fields.get(in.field())).ifPresent(f -> {
                Pages.reveal(f.control());
                f.control().requestFocus();
            });
        }
        sections.stream()
                .filter(s -> place.equals(new Place.OfSection(s.section())))
                .forEach(TextSection::focus);
    }

    @Override
    public void refresh() {
        year.show(desk.evaluation().year().map(String::valueOf).orElse(""));
        year.control().setEditable(!desk.readOnly());
        fields.forEach((field, input) -> {
            input.show(desk.evaluation().header(field));
            input.control().setEditable(!desk.readOnly());
        });
        rules.refresh();
        sections.forEach(TextSection::refresh);
    }

    @Override
    public void commit() {
        year.commit();
        fields.values().forEach(CommitInput::commit);
        sections.forEach(TextSection::commit);
    }

    @Override
    public boolean dirty() {
        return year.dirty()
                || fields.values().stream().anyMatch(CommitInput::dirty)
                || sections.stream().anyMatch(TextSection::dirty);
    }

    @Override
    public boolean complete() {
        return desk.evaluation().year().isPresent()
                && REQUIRED.stream().noneMatch(f -> desk.evaluation().header(f).isEmpty());
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(GridPane.USE_PREF_SIZE);
        ColumnConstraints entry = new ColumnConstraints();
        entry.setHgrow(Priority.ALWAYS);
        entry.setPercentWidth(-1);
        grid.getColumnConstraints().setAll(name, entry, name, entry);
        add(grid, 0, 0, MESSAGES.text("header.project"), field(HeaderField.PROJECT));
        GridPane.setColumnSpan(field(HeaderField.PROJECT), 3);
        add(grid, 1, 0, MESSAGES.text("header.unit"), field(HeaderField.UNIT));
        add(grid, 1, 2, MESSAGES.text("header.department"), field(HeaderField.DEPARTMENT));
        add(grid, 2, 0, MESSAGES.text("header.year"), year.control());
        add(grid, 2, 2, MESSAGES.text("header.rules"), rules.node());
        add(grid, 3, 0, MESSAGES.text("header.projectCode"), field(HeaderField.PROJECT_CODE));
        add(grid, 3, 2, MESSAGES.text("header.projectKind"), field(HeaderField.PROJECT_KIND));
        add(grid, 4, 0, MESSAGES.text("header.leader"), field(HeaderField.LEADER));
        add(grid, 4, 2, MESSAGES.text("header.contact"), field(HeaderField.CONTACT));
        add(grid, 5, 0, MESSAGES.text("header.phone"), field(HeaderField.PHONE));
        add(grid, 5, 2, MESSAGES.text("header.fillDate"), field(HeaderField.FILL_DATE));
        return grid;
    }

    private TextInputControl field(HeaderField field) {
        return Objects.requireNonNull(fields.get(field)).control();
    }

    private static void add(GridPane grid, int row, int column, String name, Node entry) {
        Label label = new Label(name);
        label.setLabelFor(entry);
        grid.add(label, column, row);
        grid.add(entry, column + 1, row);
    }

    private void enterYear(String text) {
        Optional<Integer> entered = YearText.read(text);
        if (entered.isPresent() || text.isBlank()) {
            String before = desk.evaluation().year().map(String::valueOf).orElse("");
            desk.edit(EditNames.changed(MESSAGES.text("header.year"), before, text), e -> e.withYear(entered));
        } else {
            refresh();
        }
    }
}
