package org.ziping.base;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The user-facing texts of one room: the bundle {@code messages} in the package of a class. Chinese
 * is the root language whatever the machine's locale; English is chosen with {@code
 * -Dziping.language=en}.
 */
public final class Messages {

    private static final Locale LANGUAGE =
            "en".equals(System.getProperty("ziping.language")) ? Locale.ENGLISH : Locale.ROOT;

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the room that {@code member} lives in. */
    public static Messages of(Class<?> member) {
        return in(LANGUAGE, member);
    }

    /** The words of that room that are put on paper: always Chinese, for they belong to the form and not to the window. */
    public static Messages printed(Class<?> member) {
        return in(Locale.ROOT, member);
    }

    private static Messages in(Locale language, Class<?> member) {
        return new Messages(ResourceBundle.getBundle(
                member.getPackageName() + ".messages",
                language,
                member.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The text under {@code key} with {0}, {1}, … replaced. Decimals are written plainly, without
     * grouping or exponent. A missing key is a programming error and refused.
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        Object[] plain = Arrays.stream(arguments).map(Messages::plain).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    /** Whether the bundle has {@code key}; for texts named by data, such as check ids. */
    public boolean has(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** The bundle itself, for a library that looks texts up by key. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private static Object plain(Object argument) {
        return argument instanceof BigDecimal decimal ? Decimals.plain(decimal) : String.valueOf(argument);
    }
}
