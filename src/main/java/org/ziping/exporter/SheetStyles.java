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
            boolean percent,
            boolean low,
            boolean quoted) {}

    private record FontLook(TypeFace face, int halfPoints, boolean bold) {}

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
        style.setVerticalAlignment(look.low() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
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
        if (look.percent()) {
            style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
        }
        style.setQuotePrefixed(look.quoted());
        return style;
    }

    private XSSFFont font(FontLook look) {
        XSSFFont font = book.createFont();
        font.setFontName(look.face().office());
        font.setFontHeight((short) (look.halfPoints() * TWENTIETHS_PER_HALF_POINT));
        font.setBold(look.bold());
        return font;
    }
}
