package org.ziping.exporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The font files of a machine by their names; of a collection, its first font. */
final class FontFolders {

    private static final Logger LOG = LoggerFactory.getLogger(FontFolders.class);
    private static final int DEPTH = 5;
    private static final short RESTRICTED = 0x0002;

    /** What a font must show to be taken for a Chinese one. */
    private static final String PROBE = "绩效自评得分0123";

    private final Map<String, Path> files = new HashMap<>();

    FontFolders(List<Path> folders) {
        folders.forEach(this::list);
    }

    static FontFolders ofThisMachine() {
        List<Path> folders = new ArrayList<>();
        environment("WINDIR", "Fonts").ifPresent(folders::add);
        environment("LOCALAPPDATA", "Microsoft/Windows/Fonts").ifPresent(folders::add);
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/Library/Fonts"));
        String home = System.getProperty("user.home", "");
        if (!home.isEmpty()) {
            folders.add(Path.of(home, ".fonts"));
            folders.add(Path.of(home, ".local/share/fonts"));
        }
        return new FontFolders(folders);
    }

    private static Optional<Path> environment(String name, String below) {
        return Optional.ofNullable(System.getenv(name))
                .filter(v -> !v.isBlank())
                .map(v -> Path.of(v, below));
    }

    private void list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            all.forEach(
                    file -> files.putIfAbsent(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException e) {
            LOG.info("font folder {} left out", folder, e);
        }
    }

    /** The font in the file of this name, if there is one that may and can be embedded. */
    Optional<TrueTypeFont> font(String name) {
        Path file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(file)).filter(FontFolders::usable);
        } catch (IOException | RuntimeException e) {
            LOG.info("font {} left out", file, e);
            return Optional.empty();
        }
    }

    private static TrueTypeFont parse(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 3 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c') {
            return first(new TrueTypeCollection(new java.io.ByteArrayInputStream(bytes)));
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private static TrueTypeFont first(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        return fonts.get(0);
    }

    private static boolean usable(TrueTypeFont font) {
        try {
            if (font.getGlyph() == null
                    || (font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & 0x000F) == RESTRICTED)) {
                return false;
            }
            var glyphs = font.getUnicodeCmapLookup();
            return PROBE.codePoints().allMatch(c -> glyphs.getGlyphId(c) != 0);
        } catch (IOException e) {
            return false;
        }
    }
}
