package org.ziping.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample that comes with the program from its fixture; run it after changing the fixture. */
final class SampleDocument {

    static final Path PLACE = Path.of("seeds/sample/jinbao-2021.docx");

    private SampleDocument() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PLACE.getParent());
        Files.write(PLACE, WordWriter.docx(Script.load("jinbao")));
    }
}
