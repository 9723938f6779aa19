package org.ziping.desktop.forms;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.ziping.base.Messages;
import org.ziping.form.Form;
import org.ziping.session.Stock;

/** A form in the list, and whether it comes with the program. */
final class FormCell extends ListCell<Form> {

    private static final Messages MESSAGES = Messages.of(FormCell.class);

    /** Room for the bar and the margins of a cell. */
    private static final double SCROLL_BAR = 36;

    private final ListView<Form> list;
    private final Label name = new Label();

    FormCell(ListView<Form> list) {
        this.list = list;
        name.setWrapText(true);
    }

    /** As high as the name is at the width of the list: a cell is asked before it knows its own. */
    @Override
    protected double computePrefHeight(double width) {
        double inside = Math.max(0, list.getWidth() - SCROLL_BAR);
        name.setPrefWidth(inside);
        return name.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(Form form, boolean empty) {
        super.updateItem(form, empty);
        boolean nothing = empty || form == null;
        setGraphic(nothing ? null : name);
        name.setText(
                nothing
                        ? ""
                        : MESSAGES.text(
                                Stock.shippedForm(form.id()) ? "forms.item.shipped" : "forms.item.own", form.name()));
    }
}
