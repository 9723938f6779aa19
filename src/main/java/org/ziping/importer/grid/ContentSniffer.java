package org.ziping.importer.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ziping.importer.grid.UnreadableFileException.Reason;

/** Tells from the first bytes what a file is. */
final class ContentSniffer {

    private static final int HEAD = 2048;

    private ContentSniffer() {}

    static boolean isZip(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    static boolean isCompound(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Refuses what is neither a zip nor a compound file, saying what it seems to be. */
    static IOException refusal(byte[] bytes, String name) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            return new UnreadableFileException(Reason.PDF, name);
        }
        if (head.startsWith("{\\rtf")) {
            return new UnreadableFileException(Reason.OTHER_OFFICE, name);
        }
        if (head.startsWith("mime-version")
                || head.startsWith("<!doctype html")
                || head.contains("<html")
                || head.contains("<table")) {
            return new UnreadableFileException(Reason.WEB_PAGE, name);
        }
        if (head.startsWith("<?xml")) {
            return new UnreadableFileException(Reason.OTHER_OFFICE, name);
        }
        return new UnreadableFileException(looksLikeText(bytes, length) ? Reason.PLAIN_TEXT : Reason.WRONG_TYPE, name);
    }

    private static boolean looksLikeText(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b < 32 && b != '\n' && b != '\r' && b != '\t') {
                controls++;
            }
        }
        return controls == 0 || starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
