package org.ziping.exporter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ziping.report.TypeFace;

/**
 * The fonts of pdf files: those of official documents where this machine has them, else the one family that
 * the program brings. Each is parsed at its first use.
 */
final class PdfFaces {

    private static final String FOLDER = "/org/ziping/fonts/";

    /** By what names the fonts are known as files, the preferred first. */
    private static final Map<TypeFace, List<String>> FILES = Map.of(
            TypeFace.XIAOBIAOSONG,
            List.of("fzxbsjw.ttf", "fzxbsjw--gb1-0.ttf", "fzxbsk.ttf", "方正小标宋简体.ttf", "方正小标宋_gbk.ttf"),
            TypeFace.HEITI,
            List.of("simhei.ttf"),
            TypeFace.KAITI,
            List.of("楷体_gb2312.ttf", "simkai_gb2312.ttf", "simkai.ttf"),
            TypeFace.FANGSONG,
            List.of("仿宋_gb2312.ttf", "simfang_gb2312.ttf", "simfang.ttf"),
            TypeFace.SONGTI,
            List.of("simsun.ttc", "simsun.ttf"));

    private record Wanted(TypeFace face, boolean bold) {}

    private static final class Machine {
        private static final PdfFaces FACES = new PdfFaces(FontFolders.ofThisMachine());
    }

    private static final class Brought {
        private static final PdfFace REGULAR = parse("NotoSansSC-Regular.ttf");
        private static final PdfFace BOLD = parse("NotoSansSC-Bold.ttf");

        private static PdfFace parse(String file) {
            try (var in = PdfFaces.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("missing font " + file);
                }
                return new PdfFace(new TTFParser().parse(new RandomAccessReadBuffer(in)), false, Optional.empty());
            } catch (IOException e) {
                throw new IllegalStateException("unreadable font " + file, e);
            }
        }
    }

    private final FontFolders folders;
    private final Map<Wanted, PdfFace> faces = new ConcurrentHashMap<>();

    PdfFaces(FontFolders folders) {
        this.folders = folders;
    }

    /** With the fonts of this machine. */
    static PdfFaces ofThisMachine() {
        return Machine.FACES;
    }

    /** The face for a type; bold ones are made from the plain one where there is no other. */
    PdfFace of(TypeFace face, boolean bold) {
        return faces.computeIfAbsent(new Wanted(face, bold), this::find);
    }

    private PdfFace find(Wanted wanted) {
        PdfFace brought = wanted.bold() || wanted.face().strong() ? Brought.BOLD : Brought.REGULAR;
        Optional<TrueTypeFont> own = FILES.getOrDefault(wanted.face(), List.of()).stream()
                .flatMap(file -> folders.font(file).stream())
                .findFirst();
        if (own.isEmpty()) {
            return brought;
        }
        try {
            return new PdfFace(own.get(), wanted.bold(), Optional.of(brought));
        } catch (IOException e) {
            return brought;
        }
    }
}
