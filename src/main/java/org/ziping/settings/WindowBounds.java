package org.ziping.settings;

/** Where the window stood, in pixels of the screen. */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}
