package org.ziping.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.stream.Collectors;
import org.ziping.base.Messages;

/** The text of form files: reads it with sentences for every mistake, and writes it. */
public final class FormFile {

    private static final Messages MESSAGES = Messages.of(FormFile.class);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new Jdk8Module())
            .addModule(new CodedEnums())
            .build();

    private FormFile() {}

    /** The form in a file's text; {@code file} names it in the sentence when it cannot be used. */
    public static Form read(String file, String json) {
        try {
            return MAPPER.readValue(json, Form.class);
        } catch (JsonProcessingException e) {
            throw new FormException(sentence(file, e), e);
        }
    }

    /** The file text of a form, readable by {@link #read}. */
    public static String write(Form form) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static StandardReport report(String file, String json) {
        try {
            return MAPPER.readValue(json, StandardReport.class);
        } catch (JsonProcessingException e) {
            throw new FormException(sentence(file, e), e);
        }
    }

    static List<String> names(String file, String json) {
        try {
            return List.of(MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new FormException(sentence(file, e), e);
        }
    }

    private static String sentence(String file, JsonProcessingException e) {
        String place = place(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return MESSAGES.text("file.unknownKey", file, place, unknown.getPropertyName());
        }
        if (e instanceof InvalidTypeIdException kind) {
            return MESSAGES.text("file.unknownKind", file, place, kind.getTypeId());
        }
        if (e instanceof InvalidFormatException value) {
            return MESSAGES.text("file.badValue", file, place, value.getValue());
        }
        Throwable root = e.getCause();
        if (root instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return MESSAGES.text("file.refused", file, place, refused.getMessage());
        }
        return e instanceof JsonMappingException
                ? MESSAGES.text("file.badShape", file, place)
                : MESSAGES.text("file.notJson", file, line(e.getLocation()));
    }

    /** The keys down to the mistake: annex.blocks[2].columns[0].field. */
    private static String place(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return MESSAGES.text("file.top");
        }
        return mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : location.getLineNr();
    }
}
