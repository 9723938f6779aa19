package org.ziping.exporter;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed font, kept between files; what it lacks is taken from the one behind it. */
final class PdfFace {

    /** What forms use and fonts lack, and what stands for it. 〓 is the printer's mark for a missing type. */
    private static final Map<Integer, Integer> STAND_INS = Map.of(
            (int) '☑',
            (int) '√',
            (int) '☒',
            (int) '×',
            (int) '☐',
            (int) '□',
            (int) '✓',
            (int) '√',
            (int) '✔',
            (int) '√',
            (int) '✗',
            (int) '×',
            (int) '✘',
            (int) '×',
            0x00A0,
            (int) ' ',
            (int) '\t',
            (int) ' ');

    private static final int MISSING = '〓';

    private final TrueTypeFont font;
    private final boolean emboldened;
    private final Optional<PdfFace> behind;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();

    /** {@code emboldened} letters are drawn thicker than the font has them. */
    PdfFace(TrueTypeFont font, boolean emboldened, Optional<PdfFace> behind) throws IOException {
        this.font = font;
        this.emboldened = emboldened;
        this.behind = behind;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    boolean emboldened() {
        return emboldened;
    }

    /** The face that draws a character: this one, or one behind it that has it. */
    PdfFace of(int codePoint) {
        return has(codePoint) ? this : behind.map(b -> b.of(codePoint)).orElse(this);
    }

    /** The advance of a character in em. */
    double width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measure);
    }

    /** The width of a text in points. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double measure(int codePoint) {
        PdfFace face = of(codePoint);
        try {
            return face.font.getAdvanceWidth(face.glyphs.getGlyphId(codePoint)) / face.unitsPerEm;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    private boolean shows(int codePoint) {
        return has(codePoint) || behind.filter(b -> b.shows(codePoint)).isPresent();
    }

    /** The text with what can be shown; nothing is left out silently but control characters. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append('\n');
                return;
            }
            int stand = shows(c) && c != '\t' ? c : STAND_INS.getOrDefault(c, c);
            if (Character.isISOControl(stand) || Character.getType(stand) == Character.FORMAT) {
                return;
            }
            shown.appendCodePoint(shows(stand) ? stand : MISSING);
        });
        return shown.toString();
    }
}
