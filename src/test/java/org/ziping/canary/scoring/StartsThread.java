package org.ziping.canary.scoring;

import java.util.concurrent.Executor;

/** A scorer that works behind the back. */
record StartsThread(Executor executor) {}
