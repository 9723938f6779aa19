package org.ziping.exporter;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.form.Orientation;
import org.ziping.report.PageSetup;

/** The print set-up of a sheet: A4, one page wide, header rows on every page, the page number below. */
final class SheetPage {

    private static final double MM_PER_INCH = 25.4;
    private static final double MOST_FROZEN = 190;
    private static final double FOOTER_INCHES = 0.4;

    private SheetPage() {}

    /** Header rows stay in sight while the sheet is scrolled, unless they would take most of the window. */
    static void freeze(XSSFSheet sheet, int lastRow, double height) {
        if (height <= MOST_FROZEN) {
            sheet.createFreezePane(0, lastRow + 1);
        }
    }

    static void setUp(XSSFSheet sheet, PageSetup page, int columns, int rows, CellRangeAddress repeated) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.orientation() == Orientation.LANDSCAPE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        sheet.setMargin(PageMargin.TOP, page.top() / MM_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, page.bottom() / MM_PER_INCH);
        sheet.setMargin(PageMargin.LEFT, page.left() / MM_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, page.right() / MM_PER_INCH);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        if (repeated.getFirstRow() >= 0) {
            sheet.setRepeatingRows(repeated);
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, rows - 1);
        if (page.numbers() != PageSetup.PageNumbers.NONE) {
            sheet.getFooter().setCenter("&\"宋体,常规\"&14— &P —");
        }
        if (page.marked()) {
            sheet.getFooter().setRight("&\"宋体,常规\"&9 " + page.mark());
        }
    }
}
