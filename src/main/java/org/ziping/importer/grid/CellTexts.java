package org.ziping.importer.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ziping.base.Decimals;

/**
 * How a number in a spreadsheet cell reads: percent cells as 95%, dates as yyyy-MM-dd, all others plainly, without
 * exponent, thousands separators or the noise of binary fractions.
 */
final class CellTexts {

    private static final MathContext EXCEL_PRECISION = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_TYPED_PERCENT = 2;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    CellTexts(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * The text of a number.
     *
     * @param value as stored
     * @param formatIndex index of the number format
     * @param format the number format's code
     * @param computed whether a formula made it; a typed 97.75 % keeps its decimals under the format 0%
     */
    String number(double value, int formatIndex, String format, boolean computed) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        String bare = bare(format);
        if (bare.contains("%")) {
            return percent(exact(value), bare, computed) + literalTail(format);
        }
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return date(value, formatIndex, format);
        }
        if (writesWords(format) || bare.contains("?/")) {
            return formatter
                    .formatRawCellContents(value, formatIndex, format, from1904)
                    .strip();
        }
        return Decimals.plain(exact(value));
    }

    private String date(double value, int formatIndex, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
        String code = bare(format).toLowerCase(Locale.ROOT);
        boolean year = code.contains("y") || code.contains("e");
        boolean day = code.contains("d");
        boolean builtIn = formatIndex >= 27 && formatIndex <= 58;
        if (value < 1 || (!year && !day && !builtIn)) {
            return formatter
                    .formatRawCellContents(value, formatIndex, format, from1904)
                    .strip();
        }
        LocalDate date = moment.toLocalDate();
        if (year && !day && !builtIn) {
            return code.contains("m") ? date.toString().substring(0, 7) : String.valueOf(date.getYear());
        }
        return date.toString();
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value)).round(EXCEL_PRECISION);
    }

    private static String percent(BigDecimal fraction, String format, boolean computed) {
        BigDecimal percent = fraction.movePointRight(2);
        int point = format.indexOf('.');
        int places = 0;
        for (int i = point + 1; point >= 0 && i < format.length() && "0#".indexOf(format.charAt(i)) >= 0; i++) {
            places++;
        }
        BigDecimal shown = percent.setScale(places, RoundingMode.HALF_UP);
        int typedPlaces = percent.stripTrailingZeros().scale();
        boolean typedFiner = !computed && places == 0 && typedPlaces > 0 && typedPlaces <= LONGEST_TYPED_PERCENT;
        return (typedFiner ? Decimals.plain(percent) : shown.toPlainString()) + "%";
    }

    private static String literalTail(String format) {
        int percent = format.indexOf('%');
        String tail = percent < 0 ? "" : format.substring(percent + 1);
        int section = tail.indexOf(';');
        String words = (section < 0 ? tail : tail.substring(0, section)).replace("\"", "");
        return words.codePoints().anyMatch(Character::isIdeographic) ? words.replaceAll("[_\\\\ ].?", "") : "";
    }

    /** The format's first section without quoted words, colours and padding. */
    private static String bare(String format) {
        String code = format.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("\\\\.", "");
        int section = code.indexOf(';');
        return section < 0 ? code : code.substring(0, section);
    }

    /** Whether the format itself writes words or signs beside the number, as 0"万元" does. */
    private static boolean writesWords(String format) {
        int section = format.indexOf(';');
        String first = section < 0 ? format : format.substring(0, section);
        String words = first.replaceAll("\\[[^\\]]*\\]", "");
        return words.codePoints().anyMatch(c -> Character.isIdeographic(c) || "≥≤≧≦＞＜＝><=±".indexOf(c) >= 0);
    }
}
