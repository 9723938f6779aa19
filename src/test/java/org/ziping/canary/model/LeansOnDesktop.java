package org.ziping.canary.model;

import org.ziping.canary.desktop.shell.Shell;

/** A low floor that knows the roof. */
record LeansOnDesktop(Shell shell) {}
