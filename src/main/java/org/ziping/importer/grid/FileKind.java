package org.ziping.importer.grid;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    /** Office Open XML workbook. */
    XLSX,
    /** Binary Excel workbook, also what WPS writes as .et. */
    XLS,
    /** Office Open XML text document. */
    DOCX,
    /** Binary Word document, also what WPS writes as .wps. */
    DOC,
    /** OpenDocument workbook. */
    ODS,
    /** OpenDocument text. */
    ODT,
    /** Web page with tables, often named .xls or .doc by the system that exported it. */
    HTML,
    /** Workbook in the XML of Excel 2003. */
    SPREADSHEET_XML,
    /** Text with cells between commas, tabs or semicolons. */
    DELIMITED
}
