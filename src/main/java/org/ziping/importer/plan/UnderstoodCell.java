package org.ziping.importer.plan;

/**
 * The meaning found for one cell, for tinting the source.
 *
 * @param place the cell
 * @param project index of the project in the plan
 * @param field what it was read as: {@code header/project}, {@code indicator/target}, {@code budget/executed/total},
 *     {@code narrative/overview}, {@code execution/score}, {@code filed/total}, {@code label}
 */
public record UnderstoodCell(SourcePlace place, int project, String field) {}
