/**
 * An evaluation laid out by a form: pages, headings, paragraphs and tables as pure data, from which every
 * writer works, so that what is previewed, printed and exported cannot disagree. May use base, model,
 * scoring and form; knows no file format.
 */
@NullMarked
package org.ziping.report;

import org.jspecify.annotations.NullMarked;
