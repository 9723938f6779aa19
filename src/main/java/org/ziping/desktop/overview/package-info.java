/** The page 项目概况: header fields, rule set and the texts on the project. Uses {@code desktop.support}. */
@NullMarked
package org.ziping.desktop.overview;

import org.jspecify.annotations.NullMarked;
