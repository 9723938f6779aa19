package org.ziping.catalogue;

import java.util.Optional;

/**
 * An indicator to choose. What its target is in this project nobody can know, so none is carried.
 *
 * @param example how a target of it is usually written, such as ≥95%; what the project that used it wrote
 * @param usedBy the project of the library it was last used by
 */
public record CommonIndicator(
        String firstTier, String secondTier, String name, String example, Optional<String> usedBy) {}
