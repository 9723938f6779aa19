package org.ziping.exporter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip again without the times of its entries, so that the same content gives the same bytes. */
final class StableZip {

    private static final LocalDateTime START_OF_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(START_OF_ZIP_TIME);
                packed.putNextEntry(undated);
                entries.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
