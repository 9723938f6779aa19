package org.ziping.exporter;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A weight of the font that the program brings, parsed once and kept. */
enum PdfFace {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    private static final String FOLDER = "/org/ziping/fonts/";

    /** What forms use and the font lacks, and what stands for it. 〓 is the printer's mark for a missing type. */
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
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();

    PdfFace(String file) {
        try (var in = PdfFace.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("unreadable font " + file, e);
        }
    }

    TrueTypeFont font() {
        return font;
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
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with what this font can show; nothing is left out silently but control characters. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append('\n');
                return;
            }
            int stand = STAND_INS.getOrDefault(c, c);
            if (Character.isISOControl(stand) || Character.getType(stand) == Character.FORMAT) {
                return;
            }
            shown.appendCodePoint(glyphs.getGlyphId(stand) != 0 ? stand : MISSING);
        });
        return shown.toString();
    }
}
