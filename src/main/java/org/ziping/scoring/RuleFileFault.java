package org.ziping.scoring;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.base.Messages;

/** Why a file is no rule set, in a sentence with the line and the name of the entry. */
final class RuleFileFault {

    private static final Messages MESSAGES = Messages.of(RuleFileFault.class);

    private RuleFileFault() {}

    static String sentence(JsonProcessingException fault) {
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
        if (fault instanceof JsonEOFException || fault.getCause() instanceof JsonEOFException) {
            return MESSAGES.text("file.cut", line);
        }
        if (!(fault instanceof JsonMappingException mapping) || fault.getCause() instanceof JsonParseException) {
            return MESSAGES.text("file.syntax", line);
        }
        String name = name(mapping);
        if (fault instanceof InvalidFormatException format) {
            return MESSAGES.text("file.value", line, name, String.valueOf(format.getValue()), allowed(format));
        }
        if (fault instanceof UnrecognizedPropertyException) {
            return MESSAGES.text("file.unknown", line, name);
        }
        if (fault instanceof ValueInstantiationException) {
            return MESSAGES.text("file.incomplete");
        }
        return name.isEmpty() ? MESSAGES.text("file.syntax", line) : MESSAGES.text("file.missing", name);
    }

    private static String name(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .flatMap(field -> Optional.ofNullable(field).stream())
                .collect(Collectors.joining("."));
    }

    private static String allowed(InvalidFormatException fault) {
        Object[] words =
                fault.getTargetType() == null ? null : fault.getTargetType().getEnumConstants();
        return words == null
                ? MESSAGES.text("file.number")
                : MESSAGES.text(
                        "file.words", Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
