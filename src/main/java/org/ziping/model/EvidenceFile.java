package org.ziping.model;

import java.util.Optional;

/**
 * A file that proves something, as it was when it was attached.
 *
 * @param name as the officer knows it, without folders
 * @param size in bytes
 * @param sha256 of its content, in lower-case hexadecimal
 * @param link where a linked file lies on this machine; empty for a file copied into the library
 */
public record EvidenceFile(String name, long size, String sha256, Optional<String> link) {}
