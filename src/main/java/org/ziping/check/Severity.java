package org.ziping.check;

import org.ziping.base.Messages;

/** How much a finding weighs: must be fixed before finalising, should be answered, or is a hint. */
public enum Severity {
    ERROR("severity.error"),
    REMINDER("severity.reminder"),
    HINT("severity.hint");

    private static final Messages MESSAGES = Messages.of(Severity.class);

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** 错误, 提醒 or 提示. */
    public String label() {
        return MESSAGES.text(key);
    }
}
