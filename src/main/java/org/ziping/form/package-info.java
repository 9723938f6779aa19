/**
 * Forms as data: one definition both recognises a prior-year file and lays out this year's. May use
 * base and model; Jackson for the files. What a form looks like on paper is decided in report.
 */
@NullMarked
package org.ziping.form;

import org.jspecify.annotations.NullMarked;
