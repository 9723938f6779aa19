package org.ziping.desktop.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.ziping.base.Messages;
import org.ziping.settings.Appearance;

/** Light or dark, and how large the letters are; every choice shows at once. */
public final class AppearanceMenu {

    private static final Messages MESSAGES = Messages.of(AppearanceMenu.class);
    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.ONE, new BigDecimal("1.15"), new BigDecimal("1.3"), new BigDecimal("1.6"));

    private final Supplier<Appearance> now;
    private final Consumer<Appearance> choose;
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();

    private AppearanceMenu(Supplier<Appearance> now, Consumer<Appearance> choose) {
        this.now = now;
        this.choose = choose;
    }

    /** The button with the choices; they stand at what is {@code now} and call {@code choose}. */
    public static MenuButton button(Supplier<Appearance> now, Consumer<Appearance> choose) {
        AppearanceMenu menu = new AppearanceMenu(now, choose);
        MenuButton button = new MenuButton(MESSAGES.text("appearance.title"));
        button.getItems()
                .addAll(
                        menu.theme("appearance.light", false),
                        menu.theme("appearance.dark", true),
                        new SeparatorMenuItem());
        SCALES.forEach(scale -> button.getItems().add(menu.size(scale)));
        return button;
    }

    private RadioMenuItem theme(String key, boolean dark) {
        RadioMenuItem item = new RadioMenuItem(MESSAGES.text(key));
        item.setToggleGroup(themes);
        item.setSelected(now.get().dark() == dark);
        item.setOnAction(event -> choose.accept(new Appearance(dark, now.get().fontScale())));
        return item;
    }

    private RadioMenuItem size(BigDecimal scale) {
        RadioMenuItem item = new RadioMenuItem(MESSAGES.text("appearance.size", scale.movePointRight(2)));
        item.setToggleGroup(sizes);
        item.setSelected(now.get().fontScale().compareTo(scale) == 0);
        item.setOnAction(event -> choose.accept(new Appearance(now.get().dark(), scale)));
        return item;
    }
}
