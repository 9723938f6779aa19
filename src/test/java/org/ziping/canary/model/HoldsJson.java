package org.ziping.canary.model;

import com.fasterxml.jackson.databind.JsonNode;

/** A model that knows a file format. */
record HoldsJson(JsonNode node) {}
