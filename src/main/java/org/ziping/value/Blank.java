package org.ziping.value;

/** Nothing was entered: an empty cell, or one of the marks that stand for one (—, /, *, ……, 未填报). */
public record Blank() implements Understood {}
