package org.ziping.form;

/** How the A4 page of a layout lies. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
