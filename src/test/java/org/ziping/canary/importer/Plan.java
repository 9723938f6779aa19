package org.ziping.canary.importer;

/** Something on a middle floor. */
public final class Plan {}
