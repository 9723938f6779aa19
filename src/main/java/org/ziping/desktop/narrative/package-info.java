/** The pages of running text: 绩效目标 and 绩效分析. Uses {@code desktop.support} and what is below it. */
@NullMarked
package org.ziping.desktop.narrative;

import org.jspecify.annotations.NullMarked;
