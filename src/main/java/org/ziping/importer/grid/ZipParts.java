package org.ziping.importer.grid;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office Open XML file. Every part is unpacked once on opening and its checksum compared, because a
 * half-copied file may otherwise look like an empty one.
 */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] bytes, ReadLimits limits, Cancellation cancellation) throws IOException {
        ZipParts parts = new ZipParts(ZipFile.builder().setByteArray(bytes).get());
        try {
            parts.verify(limits, cancellation);
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    boolean has(String path) {
        return entries.containsKey(normal(path));
    }

    /** The XML parts whose path begins so, in order. */
    List<String> named(String path) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(normal(path)) && name.endsWith(".xml"))
                .sorted()
                .toList();
    }

    /** The part at a path, letter case and a leading slash not counting. */
    Optional<InputStream> part(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(normal(path));
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void verify(ReadLimits limits, Cancellation cancellation) throws IOException {
        long budget = limits.inflatedBytes();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            cancellation.check();
            if (entries.size() >= limits.entries()) {
                throw new LimitExceededException("entries");
            }
            budget -= verify(entry, budget);
            entries.put(normal(entry.getName()), entry);
        }
        if (entries.isEmpty()) {
            throw new EOFException("zip without entries");
        }
    }

    private long verify(ZipArchiveEntry entry, long budget) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > budget) {
                    throw new LimitExceededException("inflated size");
                }
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new EOFException("checksum of " + entry.getName());
        }
        return size;
    }

    private static String normal(String path) {
        String slashes = path.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }
}
