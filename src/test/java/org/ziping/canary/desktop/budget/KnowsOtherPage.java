package org.ziping.canary.desktop.budget;

import org.ziping.canary.desktop.report.KnowsBack;

/** A page that knows another page. */
public record KnowsOtherPage(KnowsBack other) {}
