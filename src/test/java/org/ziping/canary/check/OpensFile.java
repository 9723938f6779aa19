package org.ziping.canary.check;

import java.nio.file.Path;

/** A check that wants a file. */
record OpensFile(Path path) {}
