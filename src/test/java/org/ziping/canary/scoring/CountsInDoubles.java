package org.ziping.canary.scoring;

/** A scorer that cannot count to 0.1. */
record CountsInDoubles(double score, Float[] parts) {}
