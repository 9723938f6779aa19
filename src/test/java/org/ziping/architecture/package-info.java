/**
 * What the build refuses: classes that lean on a higher floor, texts without a bundle, files that grew too long. Every
 * rule is also run on something that breaks it, so that a rule that can no longer fire is noticed.
 */
package org.ziping.architecture;
