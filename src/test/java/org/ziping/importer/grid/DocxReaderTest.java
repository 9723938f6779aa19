package org.ziping.importer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;

/** Text documents as offices really leave them: revisions, content controls, nested tables, merges. */
final class DocxReaderTest {

    @Test
    void insertionsCountAndDeletionsDoNot() throws IOException {
        SourceDocument read = read(p("<w:r><w:t>目标</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom>"));
        assertThat(read.lines().get(0).text()).isEqualTo("目标新");
    }

    @Test
    void deletedRowsAreGone() throws IOException {
        TextGrid grid =
                table(row(tc("a")) + "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("b") + "</w:tr>" + row(tc("c")));
        assertThat(grid.texts()).containsExactly("a", "c");
    }

    @Test
    void contentControlsAreTransparent() throws IOException {
        TextGrid grid = table("<w:sdt><w:sdtContent>"
                + row("<w:sdt><w:sdtPr/><w:sdtContent>" + tc("a")
                        + "</w:sdtContent></w:sdt>" + "<w:tc><w:sdt><w:sdtContent>" + p("<w:r><w:t>b</w:t></w:r>")
                        + "</w:sdtContent></w:sdt></w:tc>")
                + "</w:sdtContent></w:sdt>");
        assertThat(grid.texts()).containsExactly("a", "b");
    }

    @Test
    void aTableInACellComesAfterTheOuterOne() throws IOException {
        List<TextGrid> grids = read("<w:tbl>"
                        + row("<w:tc>" + p("<w:r><w:t>外</w:t></w:r>") + "<w:tbl>" + row(tc("内")) + "</w:tbl></w:tc>")
                        + "</w:tbl>")
                .grids();
        assertThat(grids).hasSize(2);
        assertThat(grids.get(0).texts()).containsExactly("外");
        assertThat(grids.get(1).texts()).containsExactly("内");
    }

    @Test
    void mergesRunBothWays() throws IOException {
        TextGrid grid = table(row(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "大") + tc("右"))
                + row(tc("<w:gridSpan w:val='2'/><w:vMerge/>", "") + tc("下")));
        GridCell big = grid.cell(1, 1);
        assertThat(big.text()).isEqualTo("大");
        assertThat(big.rowSpan()).isEqualTo(2);
        assertThat(big.columnSpan()).isEqualTo(2);
        assertThat(grid.text(1, 2)).isEqualTo("下");
    }

    @Test
    void breaksFieldsAndHiddenWords() throws IOException {
        SourceDocument read = read(p("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"));
        assertThat(read.lines().get(0).text()).isEqualTo("一\n二");
    }

    @Test
    void textBoxesAreReadOnce() throws IOException {
        String box = "<w:txbxContent>" + p("<w:r><w:t>框内</w:t></w:r>") + "</w:txbxContent>";
        SourceDocument read = read(p("<w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"));
        assertThat(read.lines()).extracting(TextLine::text).containsExactly("框内");
    }

    @Test
    void everyParagraphOfATextBoxIsALineOfItsOwn() throws IOException {
        String box = p("<w:r><w:t>项目名称：清淤</w:t></w:r>") + p("<w:r><w:t>实施单位：水务站</w:t></w:r>");
        SourceDocument read = read(p("<w:r><w:pict><w:txbxContent>" + box + "</w:txbxContent></w:pict></w:r>"));
        assertThat(read.lines()).extracting(TextLine::text).containsExactly("项目名称：清淤", "实施单位：水务站");
    }

    @Test
    void headingsComeFromOutlineLevels() throws IOException {
        SourceDocument read = read(p("<w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>标题</w:t></w:r>"));
        assertThat(read.lines().get(0).level()).isEqualTo(2);
    }

    @Test
    void notesComeLastAndAreKnownAsNotes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", "<w:document xmlns:w='w'><w:body>" + run("正文") + "</w:body></w:document>");
            put(
                    zip,
                    "word/footnotes.xml",
                    "<w:footnotes xmlns:w='w'><w:footnote w:type='separator' w:id='0'>" + run("分隔")
                            + "</w:footnote><w:footnote w:id='1'>" + run("口径见") + run("附件")
                            + "</w:footnote></w:footnotes>");
            put(
                    zip,
                    "word/endnotes.xml",
                    "<w:endnotes xmlns:w='w'><w:endnote w:id='1'>" + run("来源") + "</w:endnote></w:endnotes>");
        }
        SourceDocument read = new SourceReader().read("x.docx", out.toByteArray());
        assertThat(read.lines()).extracting(TextLine::text).containsExactly("正文", "口径见 附件", "来源");
        assertThat(read.lines()).extracting(TextLine::note).containsExactly(false, true, true);

        ImportPlan plan = new Importer(Forms.shipped()).read("x.docx", out.toByteArray());
        assertThat(plan.ignored()).extracting(Ignored::text).contains("口径见 附件", "来源");
    }

    @Test
    void headersAndFootersAreListedOnceUnlessTheyOnlyNumberThePages() throws IOException {
        String field = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
        assertThat(notes(Map.of(
                        "word/header1.xml", "<w:hdr xmlns:w='w'>" + run("内部资料") + run("请勿外传") + "</w:hdr>",
                        "word/header2.xml", "<w:hdr xmlns:w='w'>" + run("内部资料") + run("请勿外传") + "</w:hdr>",
                        "word/header3.xml", "<w:hdr xmlns:w='w'>" + p("") + "</w:hdr>",
                        "word/footer1.xml", "<w:ftr xmlns:w='w'>" + p(field) + run("— 2 —") + "</w:ftr>",
                        "word/footer2.xml", "<w:ftr xmlns:w='w'>" + run("第 1 页 共 3 页") + "</w:ftr>",
                        "word/footer3.xml", "<w:ftr xmlns:w='w'>" + run("填报人：李明 第 1 页") + "</w:ftr>")))
                .containsExactly("页眉页脚 1 内部资料 请勿外传", "页眉页脚 2 填报人：李明 第 1 页");
    }

    @Test
    void diagramsAndShapesInMarginsAreListed() throws IOException {
        String point = "<dgm:pt xmlns:dgm='d' xmlns:a='a'><dgm:t><a:p><a:r><a:t>";
        String box = "<w:txbxContent>" + run("密级：内部") + "</w:txbxContent>";
        assertThat(notes(Map.of(
                        "word/diagrams/data1.xml",
                        "<dgm:dataModel xmlns:dgm='d'><dgm:ptLst>" + point
                                + "申报</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt xmlns:dgm='d'/>" + point
                                + "验收</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>",
                        "word/header1.xml",
                        "<w:hdr xmlns:w='w'>"
                                + p("<w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice>" + box
                                        + "</mc:Choice><mc:Fallback>" + box
                                        + "</mc:Fallback></mc:AlternateContent></w:r>")
                                + "</w:hdr>")))
                .containsExactly("图形 1 申报", "图形 2 验收", "页眉页脚 1 密级：内部");
    }

    /** What is listed of a document that has these parts beside its text. */
    private static List<String> notes(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", "<w:document xmlns:w='w'><w:body>" + run("正文") + "</w:body></w:document>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        List<TextLine> lines =
                new SourceReader().read("x.docx", out.toByteArray()).lines();
        ImportPlan plan = new Importer(Forms.shipped()).read("x.docx", out.toByteArray());
        List<String> notes =
                lines.stream().filter(TextLine::note).map(TextLine::text).toList();
        assertThat(plan.ignored()).extracting(Ignored::text).containsAll(notes);
        return lines.stream()
                .filter(TextLine::note)
                .map(l -> l.place() + " " + l.text())
                .toList();
    }

    private static void put(ZipOutputStream zip, String path, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String run(String text) {
        return p("<w:r><w:t>" + text + "</w:t></w:r>");
    }

    private static TextGrid table(String rows) throws IOException {
        return read("<w:tbl>" + rows + "</w:tbl>").grids().get(0);
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String tc(String text) {
        return tc("", text);
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("<w:r><w:t>" + text + "</w:t></w:r>") + "</w:tc>";
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static SourceDocument read(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return new SourceReader().read("x.docx", out.toByteArray());
    }
}
