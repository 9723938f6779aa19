package org.ziping.canary.session;

import picocli.CommandLine;

/** A session that knows the command line. */
record HoldsCommandLine(CommandLine line) {}
