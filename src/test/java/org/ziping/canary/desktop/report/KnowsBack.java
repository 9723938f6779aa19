package org.ziping.canary.desktop.report;

import org.ziping.canary.desktop.budget.KnowsOtherPage;

/** And is known by it. */
public record KnowsBack(KnowsOtherPage other) {}
