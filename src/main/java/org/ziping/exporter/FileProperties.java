package org.ziping.exporter;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.ziping.report.ReportDocument;

/** What Word and Excel files say of themselves: title, the unit as author, language, program and date. */
final class FileProperties {

    /** The language of the forms, whatever the language of the window. */
    static final String LANGUAGE = "zh-CN";

    private FileProperties() {}

    static void set(POIXMLProperties properties, ReportDocument document, Instant created) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SheetText.of(document.title()));
        core.setCreator(author(document));
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(LANGUAGE));
        properties.getExtendedProperties().setApplication(Product.NAME);
        if (!document.author().isBlank()) {
            properties.getExtendedProperties().setCompany(SheetText.of(document.author()));
        }
    }

    /** The unit that answers for the document, or the program where none does. */
    static String author(ReportDocument document) {
        return document.author().isBlank() ? Product.NAME : SheetText.of(document.author());
    }
}
