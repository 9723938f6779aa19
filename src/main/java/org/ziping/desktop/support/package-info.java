/**
 * What every page of the window shares: theme and font, the desk with the open evaluation, work off the
 * screen's thread, problems told in a sentence, text fields that commit when focus leaves. Knows no page.
 */
@NullMarked
package org.ziping.desktop.support;

import org.jspecify.annotations.NullMarked;
