package org.ziping.importer.plan;

/**
 * A place in the source document.
 *
 * @param block index among the document's blocks, from 0
 * @param row row in the grid, from 0; 0 for a paragraph
 * @param column column in the grid, from 0; 0 for a paragraph
 * @param words the place in words, such as 工作表 自评表 第 12 行
 */
public record SourcePlace(int block, int row, int column, String words) {}
