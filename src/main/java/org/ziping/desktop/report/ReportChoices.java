package org.ziping.desktop.report;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.report.ReportOptions;

/** Whether the whole report is shown, and with what around it; the rest appears only with the report. */
final class ReportChoices {

    private static final Messages MESSAGES = Messages.of(ReportChoices.class);
    private static final double GAP = 8;

    private final CheckBox whole = new CheckBox(MESSAGES.text("report.whole"));
    private final CheckBox cover = new CheckBox(MESSAGES.text("report.cover"));
    private final CheckBox contents = new CheckBox(MESSAGES.text("report.contents"));
    private final CheckBox signature = new CheckBox(MESSAGES.text("report.signature"));
    private final HBox node = new HBox(GAP, whole, cover, contents, signature);

    ReportChoices(Runnable changed) {
        node.setAlignment(Pos.CENTER_LEFT);
        cover.setSelected(ReportOptions.USUAL.cover());
        contents.setSelected(ReportOptions.USUAL.contents());
        signature.setSelected(ReportOptions.USUAL.signature());
        for (CheckBox box : List.of(whole, cover, contents, signature)) {
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> changed.run());
            if (box != whole) {
                box.visibleProperty().bind(whole.selectedProperty());
                box.managedProperty().bind(whole.selectedProperty());
            }
        }
    }

    Node node() {
        return node;
    }

    /** What the report has around it; empty for the annex alone. */
    Optional<ReportOptions> chosen() {
        return whole.isSelected()
                ? Optional.of(new ReportOptions(cover.isSelected(), contents.isSelected(), signature.isSelected()))
                : Optional.empty();
    }
}
