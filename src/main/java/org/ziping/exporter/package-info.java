/**
 * Writes a laid-out document as xlsx, docx or pdf, shows the pages of a pdf as pictures and prints it.
 * The one room besides importer that knows POI and PDFBox. Takes ReportDocuments; knows nothing of scoring.
 */
@NullMarked
package org.ziping.exporter;

import org.jspecify.annotations.NullMarked;
