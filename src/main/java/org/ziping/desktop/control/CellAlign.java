package org.ziping.desktop.control;

/** Where the text of a column stands: text left, numbers right, marks and merged groups centred. */
public enum CellAlign {
    LEFT,
    CENTER,
    RIGHT
}
