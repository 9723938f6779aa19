package org.ziping.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of the budget-execution table: where the money comes from. {@link #TOTAL} and {@link
 * #SUBTOTAL} are sums and never entered; {@link #FISCAL} is appropriation of the year that a form
 * does not divide by level of government, {@link #UNSPECIFIED} money of which only the total is known.
 */
public enum FundingSource {
    TOTAL("total"),
    SUBTOTAL("subtotal"),
    CENTRAL("central"),
    PROVINCIAL("province"),
    MUNICIPAL("city"),
    COUNTY("county"),
    FISCAL("fiscal"),
    SPECIAL_ACCOUNT("special_account"),
    UNIT_FUND("unit_fund"),
    CARRIED_OVER("carryover"),
    OTHER("other"),
    UNSPECIFIED("unspecified");

    private static final List<FundingSource> PARTS_OF_SUBTOTAL =
            List.of(CENTRAL, PROVINCIAL, MUNICIPAL, COUNTY, FISCAL);

    private static final List<FundingSource> ENTERED =
            Arrays.stream(values()).filter(FundingSource::entered).toList();

    private final String code;

    FundingSource(String code) {
        this.code = code;
    }

    /** The stable name in files, forms and on the command line. */
    public String code() {
        return code;
    }

    /** Whether people enter amounts here; sums are computed. */
    public boolean entered() {
        return this != TOTAL && this != SUBTOTAL;
    }

    /** The entered sources that make up this column: itself, or the parts of a sum. */
    public List<FundingSource> parts() {
        return switch (this) {
            case TOTAL -> ENTERED;
            case SUBTOTAL -> PARTS_OF_SUBTOTAL;
            default -> List.of(this);
        };
    }

    /** The source with this code, if there is one. */
    public static Optional<FundingSource> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
