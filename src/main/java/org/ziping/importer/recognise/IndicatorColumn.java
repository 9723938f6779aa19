package org.ziping.importer.recognise;

/**
 * A column of an indicator table; a wide header covers several grid columns.
 *
 * @param field what stands in it
 * @param first first grid column
 * @param last last grid column
 */
record IndicatorColumn(Field field, int first, int last) {

    /** What a column of an indicator table can hold. */
    enum Field {
        FIRST_TIER("firstTier"),
        SECOND_TIER("secondTier"),
        NAME("name"),
        WEIGHT("weight"),
        TARGET_SIGN("targetSign"),
        TARGET("target"),
        ADJUSTED_TARGET("adjustedTarget"),
        TARGET_UNIT("targetUnit"),
        ACTUAL("actual"),
        ACTUAL_UNIT("actualUnit"),
        COMPLETION_RATE("completionRate"),
        SCORE("score"),
        REASON("deviationReason"),
        /** A tier in some forms, 定性 or 定量 in others; settled by what stands below. */
        TIER_OR_NATURE("tierOrNature"),
        /** Points of a tier beside its name; the indicators below it have their own. */
        TIER_WEIGHT("tierWeight"),
        OTHER("other");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Field ofCode(String code) {
            for (Field field : values()) {
                if (field.code.equals(code)) {
                    return field;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    boolean covers(int column) {
        return column >= first && column <= last;
    }
}
