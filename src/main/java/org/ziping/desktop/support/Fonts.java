package org.ziping.desktop.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The Chinese font that comes with the program, so that no machine shows boxes. */
public final class Fonts {

    private static final List<String> FILES =
            List.of("/org/ziping/fonts/NotoSansSC-Regular.ttf", "/org/ziping/fonts/NotoSansSC-Bold.ttf");
    private static final String FAMILY = FILES.stream().allMatch(Fonts::load) ? "Noto Sans SC" : "sans-serif";

    private Fonts() {}

    /** The family to write with; the machine's own where the program was built without its font. */
    public static String family() {
        return FAMILY;
    }

    private static boolean load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            return in != null && Font.loadFont(in, 14) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
