package org.ziping.exporter;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.form.Align;
import org.ziping.report.Figure;
import org.ziping.report.TypeFace;

/** The cell styles and fonts of a workbook, each made once. */
final class SheetStyles {

    /** What a cell looks like; {@code quoted} keeps text from being taken for a formula when edited. */
    record Look(
            TypeFace face,
            int halfPoints,
            boolean bold,
            Align align,
            boolean bordered,
            String format,
            Upright upright,
            boolean quoted) {}

    /** Where text stands between the upper and the lower edge of a cell. */
    enum Upright {
        TOP(VerticalAlignment.TOP),
        MIDDLE(VerticalAlignment.CENTER),
        BOTTOM(VerticalAlignment.BOTTOM),
        /** Lines as far apart as the cell is high, which gives running text its line pitch. */
        SPREAD(VerticalAlignment.DISTRIBUTED);

        private final VerticalAlignment alignment;

        Upright(VerticalAlignment alignment) {
            this.alignment = alignment;
        }
    }

    private record FontLook(TypeFace face, int halfPoints, boolean bold) {}

    private static final int MOST_GENERAL = 10;
    private static final int TWENTIETHS_PER_HALF_POINT = 10;

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontLook, XSSFFont> fonts = new HashMap<>();

    /** The standard font is the measure of column widths; this one's digits are 7 pixels wide everywhere. */
    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName("Arial");
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontLook(look.face(), look.halfPoints(), look.bold()), this::font));
        style.setWrapText(true);
        style.setVerticalAlignment(look.upright().alignment);
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(look.quoted());
        return style;
    }

    /** The number format of a figure; blank for the usual one, which shows no more than eleven characters. */
    static String format(Figure figure) {
        if (figure.kind() == Figure.Kind.PERCENT) {
            return "0.00%";
        }
        String text = figure.text();
        int decimals = text.length() - 1 - text.indexOf('.');
        boolean whole = text.indexOf('.') < 0;
        return text.length() <= MOST_GENERAL ? "" : whole ? "0" : "0." + "0".repeat(decimals);
    }

    private XSSFFont font(FontLook look) {
        XSSFFont font = book.createFont();
        font.setFontName(look.face().office());
        font.setFontHeight((short) (look.halfPoints() * TWENTIETHS_PER_HALF_POINT));
        font.setBold(look.bold());
        return font;
    }
}
