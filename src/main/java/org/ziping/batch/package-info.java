/**
 * Many evaluations written as files in one go: what fails is told, the others go on. Uses {@code report} and
 * {@code exporter}; knows no screen and no library.
 */
@NullMarked
package org.ziping.batch;

import org.jspecify.annotations.NullMarked;
