package org.ziping.form;

import java.util.Optional;

/**
 * A form (表式): how a bureau wants the self-evaluation on paper. The annex is the table alone, the
 * report the whole document; either may be missing, not both. {@code authority} is the number of the
 * document that prescribes it and may be blank; {@code ruleSet} the scoring that goes with it.
 */
public record Form(
        String id,
        String name,
        String authority,
        String ruleSet,
        MoneyUnit moneyUnit,
        Optional<Layout> annex,
        Optional<Layout> report) {

    /** Refuses a form without id, name or any layout. */
    public Form {
        Demand.text("id", id);
        Demand.text("name", name);
        Demand.that(annex.isPresent() || report.isPresent(), "demand.layout", id);
        authority = authority == null ? "" : authority;
        ruleSet = ruleSet == null ? "" : ruleSet;
        moneyUnit = moneyUnit == null ? MoneyUnit.TEN_THOUSAND_YUAN : moneyUnit;
    }

    /** Whether it lists many evaluations (汇总表) instead of laying out one. */
    public boolean ofMany() {
        return !main().blocks(SummaryBlock.class).isEmpty();
    }

    /** The layout to recognise an annex by: the annex, or the report where there is no other. */
    public Layout main() {
        return annex.or(() -> report).orElseThrow();
    }
}
