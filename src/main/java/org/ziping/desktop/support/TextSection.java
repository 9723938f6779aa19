package org.ziping.desktop.support;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.SectionLength;
import org.ziping.check.Severity;
import org.ziping.model.Section;

/** One text of the report on a page: its title, its length, and what is found in it. */
public final class TextSection {

    private static final Messages MESSAGES = Messages.of(TextSection.class);
    private static final int CHARACTERS_A_ROW = 45;
    private static final int MOST_ROWS = 12;

    private final Desk desk;
    private final Section section;
    private final CommitInput input;
    private final Label length = new Label();
    private final Label findings = new Label();
    private final VBox box;
    private final TextTools tools;
    private final int rows;

    /** An input for {@code section}, at least {@code rows} lines high. */
    public TextSection(Desk desk, Section section, int rows) {
        this.desk = desk;
        this.section = section;
        this.rows = rows;
        String title = title(section);
        input = CommitInput.area(text ->
                desk.edit(MESSAGES.text("section.edit", title), evaluation -> evaluation.withNarrative(section, text)));
        TextArea area = (TextArea) input.control();
        area.setMinHeight(Region.USE_PREF_SIZE);
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setLabelFor(area);
        length.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        findings.setWrapText(true);
        tools = new TextTools(desk, section, input);
        HBox heading = new HBox(name, gap, tools.links(), length);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.setSpacing(8);
        box = new VBox(heading, area, tools.below(), findings);
        box.setSpacing(4);
        ObservableValue<String> text = area.textProperty();
        text.subscribe(now -> measure(area, now));
    }

    /** The name of a section as the report prints it. */
    public static String title(Section section) {
        return MESSAGES.text("section." + section.code());
    }

    /** What to lay out. */
    public Node node() {
        return box;
    }

    /** The section it edits. */
    public Section section() {
        return section;
    }

    /** Puts the focus into the text and brings all of the section into sight. */
    public void focus() {
        Pages.reveal(box);
        input.control().requestFocus();
    }

    /** Shows the text as it is now, and what is found in it. */
    public void refresh() {
        input.show(desk.evaluation().narrative(section));
        input.control().setEditable(!desk.readOnly());
        tools.refresh();
        measure((TextArea) input.control(), input.control().getText());
        List<String> found = desk.findings().stream()
                .filter(f -> f.place().equals(new Place.OfSection(section)))
                .map(TextSection::said)
                .toList();
        findings.setText(String.join("\n", found));
        findings.setVisible(!found.isEmpty());
        findings.setManaged(!found.isEmpty());
    }

    /** Whether something typed is not committed yet. */
    public boolean dirty() {
        return input.dirty();
    }

    /** Commits what is being typed. */
    public void commit() {
        input.commit();
    }

    private static String said(Finding finding) {
        return (finding.severity() == Severity.ERROR ? "● " : "○ ")
                + finding.severity().label() + "  " + finding.message();
    }

    /** A limit is named with the length, and by how much it is passed. */
    private static String lengthOf(SectionLength length) {
        if (length.limit().isEmpty()) {
            return MESSAGES.text("section.length", length.characters());
        }
        String key = length.over() > 0 ? "section.length.over" : "section.length.limit";
        return MESSAGES.text(key, length.characters(), length.limit().getAsInt(), length.over());
    }

    private void measure(TextArea area, String text) {
        length.setText(lengthOf(new SectionLength(section, desk.evaluation().form(), tools.printed(text))));
        int needed = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW)
                .sum();
        area.setPrefRowCount(Math.max(rows, Math.min(MOST_ROWS, needed)));
    }
}
