/**
 * 评分办法: the rule sets at hand, copied, edited with a worked example beside each rule, passed on as
 * files. Shows which scores a change would change before it is taken. Uses {@code desktop.support} and
 * what is below it.
 */
@NullMarked
package org.ziping.desktop.rules;

import org.jspecify.annotations.NullMarked;
