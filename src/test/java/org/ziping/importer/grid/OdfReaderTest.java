package org.ziping.importer.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ziping.importer.grid.UnreadableFileException.Reason;

/** OpenDocument files: what repeats, spans, hides or floats in them. */
final class OdfReaderTest {

    private static final String ROOT = "<office:document-content"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>";

    @Test
    void sheetsWithRepeatedSpannedAndHiddenCells() throws IOException {
        SourceDocument read = read(
                "spreadsheet",
                "<office:automatic-styles><style:style style:name='ta2'><style:table-properties table:display='false'/>"
                        + "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
                        + "<table:table table:name='自评表'>"
                        + "<table:table-column table:number-columns-repeated='2'/>"
                        + "<table:table-column table:visibility='collapse'/>"
                        + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                        + "<table:table-row><table:table-cell table:number-columns-spanned='2'"
                        + " table:number-rows-spanned='2'><text:p>产出</text:p><text:p>指标</text:p></table:table-cell>"
                        + "<table:covered-table-cell/><table:table-cell office:value-type='percentage'"
                        + " office:value='0.975'><text:p>98%</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='float' office:value='12.5'><text:p>13</text:p>"
                        + "</table:table-cell></table:table-row>"
                        + "<table:table-row table:visibility='filter'><table:covered-table-cell"
                        + " table:number-columns-repeated='2'/><table:table-cell table:formula='of:=1/0'"
                        + " calcext:value-type='error' office:value-type='string'><text:p>#DIV/0!</text:p>"
                        + "</table:table-cell><table:table-cell office:value-type='date'"
                        + " office:date-value='2023-03-05'><text:p>23/03/05</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row></table:table>"
                        + "<table:table table:name='旧表' table:style-name='ta2'><table:table-row><table:table-cell>"
                        + "<text:p>旧</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body>");
        assertThat(read.kind()).isEqualTo(FileKind.ODS);
        TextGrid grid = read.grids().get(0);
        assertThat(grid.rows()).isEqualTo(5);
        assertThat(grid.text(4, 1)).isEqualTo("产出\n指标");
        assertThat(grid.text(3, 2)).isEqualTo("97.5%");
        assertThat(grid.text(3, 3)).isEqualTo("12.5");
        assertThat(grid.cell(4, 2).unknown()).isTrue();
        assertThat(grid.text(4, 3)).isEqualTo("2023-03-05");
        assertThat(grid.rowHidden(4)).isTrue();
        assertThat(grid.columnHidden(2)).isTrue();
        assertThat(grid.hidden()).isFalse();
        assertThat(read.grids().get(1).hidden()).isTrue();
    }

    @Test
    void textsWithBoxesNotesAndDeletions() throws IOException {
        SourceDocument read = read(
                "text",
                "<office:body><office:text><text:tracked-changes><text:p>删去的话</text:p></text:tracked-changes>"
                        + "<text:h text:outline-level='1'>一、基本<text:s text:c='2'/>情况</text:h>"
                        + "<text:section><text:p>修路<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>按月统计</text:p></text:note-body></text:note>五公里"
                        + "<draw:frame><draw:text-box><text:p>框里的话</text:p></draw:text-box></draw:frame></text:p>"
                        + "</text:section><table:table><table:table-row><table:table-cell><text:p>外</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>内</text:p></table:table-cell>"
                        + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>"
                        + "</office:text></office:body>");
        assertThat(read.kind()).isEqualTo(FileKind.ODT);
        List<String> lines = read.blocks().stream()
                .map(b -> b instanceof TextLine line
                        ? line.level() + line.text()
                        : String.join("", ((TextGrid) b).texts()))
                .toList();
        assertThat(lines).containsExactly("1一、基本  情况", "0修路五公里", "0框里的话", "外", "内", "-1按月统计");
    }

    @Test
    void protectedAndForeignOnesAreNamed() throws IOException {
        byte[] locked = zip("spreadsheet", "rubbish", "<manifest><encryption-data/></manifest>");
        byte[] slides = zip("presentation", ROOT + "</office:document-content>", "<manifest/>");
        assertThat(refused(locked)).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused(slides)).isEqualTo(Reason.OTHER_OFFICE);
    }

    private static Reason refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableFileException.class, () -> new SourceReader().read("表.ods", bytes))
                .reason();
    }

    private static SourceDocument read(String kind, String inside) throws IOException {
        return new SourceReader().read("表.ods", zip(kind, ROOT + inside + "</office:document-content>", "<manifest/>"));
    }

    private static byte[] zip(String kind, String content, String manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"mimetype", "application/vnd.oasis.opendocument." + kind},
                {"content.xml", content},
                {"META-INF/manifest.xml", manifest}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
