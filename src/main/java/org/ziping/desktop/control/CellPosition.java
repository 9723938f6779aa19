package org.ziping.desktop.control;

/** A cell of the grid, counted from 0. */
public record CellPosition(int row, int column) {}
