package org.ziping.command;

/** How a command ended. */
final class ExitCode {

    /** Done. */
    static final int OK = 0;
    /** Done, but something needs attention: findings of severity 错误, a file that could not be read. */
    static final int ATTENTION = 1;
    /** Wrong usage. */
    static final int USAGE = 2;

    private ExitCode() {}
}
