package org.ziping.importer.correct;

import java.util.Optional;

/**
 * What is remembered for tables of one shape.
 *
 * @param rule how their columns are read
 * @param moneyUnit unit of their amounts, where a person named it
 * @param form id of the form of their files, where a person chose it
 */
public record Remembered(TableRule rule, Optional<String> moneyUnit, Optional<String> form) {

    /** This, completed by what was remembered before. */
    Remembered or(Remembered before) {
        return new Remembered(rule.or(before.rule), moneyUnit.or(() -> before.moneyUnit), form.or(() -> before.form));
    }
}
