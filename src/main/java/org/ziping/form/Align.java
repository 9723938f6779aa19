package org.ziping.form;

/** Where text stands in its column. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
