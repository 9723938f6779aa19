package org.ziping.desktop.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.ziping.base.Messages;
import org.ziping.desktop.settings.AppearanceMenu;
import org.ziping.settings.Appearance;

/** 设置: looks, and what belongs to no single evaluation. */
final class SettingsMenu {

    /**
     * What its entries lead to.
     *
     * @param opened whether an evaluation is open that a new year could follow
     */
    record Doors(BooleanSupplier opened, Runnable newYear, Runnable rules, Runnable forms, Menu library) {}

    private static final Messages MESSAGES = Messages.of(SettingsMenu.class);

    private SettingsMenu() {}

    /** The button; its choices of looks stand at what is {@code now} and call {@code dress}. */
    static MenuButton button(Doors doors, Supplier<Appearance> now, Consumer<Appearance> dress) {
        MenuButton menu = AppearanceMenu.button(now, dress);
        MenuItem next = item("title.newYear", doors.newYear());
        menu.setOnShowing(event -> next.setDisable(!doors.opened().getAsBoolean()));
        menu.getItems()
                .addAll(
                        0,
                        List.of(
                                next,
                                item("title.rules", doors.rules()),
                                item("title.forms", doors.forms()),
                                doors.library(),
                                new SeparatorMenuItem()));
        return menu;
    }

    /** Its action runs once the menu is gone: a menu that closes takes the focus back to its button. */
    static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.text(key));
        item.setOnAction(event -> Platform.runLater(action));
        return item;
    }
}
