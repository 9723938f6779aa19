package org.ziping.canary.command;

import org.ziping.canary.desktop.shell.Shell;

/** A command that needs a window. */
record LeansOnDesktop(Shell shell) {}
