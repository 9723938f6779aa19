package org.ziping.importer.grid;

/** One piece of a document in reading order: a table or a paragraph. */
public sealed interface Block permits TextGrid, TextLine {

    /** Where it stands, in words a person can follow: 工作表 自评表, 表 3, 第 12 段. */
    String place();
}
