package org.ziping.desktop.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * Something that went wrong, as an officer can pass it on.
 *
 * @param sentence what happened, what is unchanged and what to do next
 * @param code the same few characters whenever the same thing happens at the same place
 * @param details for whoever looks after the program
 */
public record Problem(String sentence, String code, String details) {

    /** The problem that {@code cause} is, told by {@code sentence}. */
    public static Problem of(String sentence, Throwable cause) {
        StringWriter details = new StringWriter();
        cause.printStackTrace(new PrintWriter(details));
        return new Problem(sentence, code(cause), details.toString());
    }

    private static String code(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String own = "";
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("org.ziping.")) {
                own = frame.getClassName() + "." + frame.getMethodName();
                break;
            }
        }
        int hash = (cause.getClass().getName() + "@" + own).hashCode();
        return String.format(Locale.ROOT, "Z%04X", hash & 0xffff);
    }
}
