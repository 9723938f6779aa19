package org.ziping.desktop.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import org.ziping.base.Decimals;
import org.ziping.settings.Appearance;

/** How the program looks: AtlantaFX Primer, our sheet on top, the bundled font, everything in em. */
public final class Theme {

    private static final String SHEET = "/org/ziping/desktop/support/ziping.css";
    private static final int BASE_PIXELS = 14;

    private Theme() {}

    /** Dresses a scene, new or already shown. */
    public static void dress(Scene scene, Appearance appearance) {
        Application.setUserAgentStylesheet(
                appearance.dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        String sheet =
                Objects.requireNonNull(Theme.class.getResource(SHEET), SHEET).toExternalForm();
        scene.getStylesheets().setAll(sheet);
        scene.getRoot().setStyle(rootStyle(appearance));
    }

    /** Dresses a dialog, which has a window of its own and would write Chinese as boxes. */
    public static void dress(Dialog<?> dialog, Appearance appearance) {
        dress(dialog.getDialogPane().getScene(), appearance);
        dialog.getDialogPane().setStyle(rootStyle(appearance));
    }

    private static String rootStyle(Appearance appearance) {
        String size = Decimals.fixed(appearance.fontScale().multiply(BigDecimal.valueOf(BASE_PIXELS)), 1);
        return String.format(Locale.ROOT, "-fx-font-size: %spx; -fx-font-family: '%s';", size, Fonts.family());
    }
}
