package org.ziping.desktop.control;

/** What a grid cell is to the person typing: decides its look and whether it takes an entry. */
public enum CellKind {
    /** White; takes what is typed. */
    ENTERED,
    /** Tinted; follows from other cells and refuses entries with a hint. */
    COMPUTED,
    /** A row title; the arrows pass over it. */
    LABEL,
    /** Offers a fixed list of answers beside typing. */
    CHOICE
}
