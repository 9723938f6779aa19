package org.ziping.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a script the way online systems export tables: as a web page, or in the XML of Excel 2003. */
final class MarkupWriter {

    private static final Charset CHINESE = Charset.forName("GBK");

    private MarkupWriter() {}

    /** A page in the encoding of an older Chinese system; tags that may be left out are left out. */
    static byte[] html(Script script) {
        StringBuilder out =
                new StringBuilder("<html><head><meta charset=gbk><style>td{color:red}</style></head><body>\n");
        for (Script.Piece piece : script.pieces()) {
            if (piece instanceof Script.Paragraph paragraph) {
                out.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
            } else if (piece instanceof Script.Rows rows) {
                out.append("<TABLE border=1 class=\"a>b\">\n");
                for (int r = 0; r < rows.cells().size(); r++) {
                    out.append("<tr>");
                    for (int c = 0; c < rows.columns(); c++) {
                        if (rows.anchor(r, c)) {
                            out.append("<td rowspan='" + rows.rowSpan(r, c) + "' colspan=" + rows.columnSpan(r, c)
                                            + ">")
                                    .append(escaped(WordWriter.plain(rows.text(r, c)))
                                            .replace("\n", "<br>")
                                            .replace("  ", "&nbsp; "));
                        }
                    }
                    out.append("</tr>\n");
                }
                out.append("</TABLE>\n");
            }
        }
        String page = out.append("</body></html>").toString();
        return CHINESE.newEncoder().canEncode(page) ? page.getBytes(CHINESE) : page.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xml(Script script) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>\n");
        int next = 1;
        for (Script.Piece piece : script.pieces()) {
            if (piece instanceof Script.Paragraph paragraph) {
                out.append("<Row ss:Index=\"" + next++ + "\"><Cell>" + data(paragraph.text()) + "</Cell></Row>\n");
            } else if (piece instanceof Script.Rows rows) {
                for (int r = 0; r < rows.cells().size(); r++) {
                    out.append("<Row ss:Index=\"" + next++ + "\">");
                    for (int c = 0; c < rows.columns(); c++) {
                        if (rows.anchor(r, c)) {
                            out.append("<Cell ss:Index=\"" + (c + 1) + "\" ss:MergeAcross=\""
                                    + (rows.columnSpan(r, c) - 1) + "\" ss:MergeDown=\"" + (rows.rowSpan(r, c) - 1)
                                    + "\">" + data(WordWriter.plain(rows.text(r, c))) + "</Cell>");
                        }
                    }
                    out.append("</Row>\n");
                }
            }
        }
        return out.append("</Table></Worksheet></Workbook>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String data(String text) {
        String type = text.length() <= 15 && text.matches("-?[0-9]+(\\.[0-9]+)?") ? "Number" : "String";
        return text.isEmpty()
                ? ""
                : "<Data ss:Type=\"" + type + "\">" + escaped(text).replace("\n", "&#10;") + "</Data>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
    }
}
