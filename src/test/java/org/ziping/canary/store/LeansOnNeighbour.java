package org.ziping.canary.store;

import org.ziping.canary.importer.Plan;

/** A room that knows its neighbour. */
record LeansOnNeighbour(Plan plan) {}
