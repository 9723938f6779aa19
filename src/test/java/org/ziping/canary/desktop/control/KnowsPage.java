package org.ziping.canary.desktop.control;

import org.ziping.canary.desktop.report.KnowsBack;

/** A shared control that knows a page. */
record KnowsPage(KnowsBack page) {}
