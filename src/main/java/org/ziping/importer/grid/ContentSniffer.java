package org.ziping.importer.grid;

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

    /** The kinds of text among the files that are neither zip nor compound. */
    enum TextKind {
        WEB_PAGE,
        XML,
        PLAIN
    }

    /** Which kind of text to try; what is no text or cannot be read as such is refused. */
    static TextKind textKind(byte[] bytes, String name) throws UnreadableFileException {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            throw new UnreadableFileException(Reason.PDF, name);
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableFileException(Reason.RICH_TEXT, name);
        }
        if (head.startsWith("mime-version")) {
            throw new UnreadableFileException(Reason.WEB_PAGE, name);
        }
        boolean page = head.startsWith("<!doctype html") || head.contains("<html");
        if (!page && (head.startsWith("<?xml") || head.startsWith("<workbook"))) {
            return TextKind.XML;
        }
        if (page || (head.startsWith("<") && head.contains("<table"))) {
            return TextKind.WEB_PAGE;
        }
        if (!looksLikeText(bytes, length)) {
            throw new UnreadableFileException(Reason.WRONG_TYPE, name);
        }
        return TextKind.PLAIN;
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
