package org.ziping.form;

import java.math.BigDecimal;

/** The unit a form prints money in. Figures are kept in 万元. */
public enum MoneyUnit {
    TEN_THOUSAND_YUAN("万元", 1),
    YUAN("元", 10_000);

    private final String label;
    private final BigDecimal perTenThousandYuan;

    MoneyUnit(String label, long perTenThousandYuan) {
        this.label = label;
        this.perTenThousandYuan = BigDecimal.valueOf(perTenThousandYuan);
    }

    /** As printed and as written in form files. */
    public String label() {
        return label;
    }

    /** An amount in 万元 expressed in this unit. */
    public BigDecimal of(BigDecimal tenThousandYuan) {
        return tenThousandYuan.multiply(perTenThousandYuan);
    }
}
