package org.ziping.canary.desktop.shell;

/** Something on the highest floor. */
public final class Shell {}
