package org.ziping.importer.grid;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a web page as they are shown: entities resolved, runs of space made one. */
final class HtmlText {

    private static final int HIGHEST_SPAN = 65_534;
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("ne", "≠"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("middot", "·"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("permil", "‰"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("emsp", "\u3000"),
            Map.entry("ensp", " "));

    private HtmlText() {}

    static String plain(String source) {
        String spaced = source.replaceAll("[ \\t\\r\\n]+", " ");
        Matcher entity = ENTITY.matcher(spaced);
        return entity.replaceAll(m -> Matcher.quoteReplacement(resolve(m.group(1), m.group())));
    }

    private static String resolve(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }

    /** Whether a row is not shown. */
    static boolean hidden(String attributes) {
        return attributes.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** A span attribute; 1 when absent or no number. */
    static int number(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\s*=\\s*[\"']?\\s*([0-9]{1,6})", Pattern.CASE_INSENSITIVE)
                .matcher(attributes);
        return matcher.find() ? Math.min(Integer.parseInt(matcher.group(1)), HIGHEST_SPAN) : 1;
    }
}
