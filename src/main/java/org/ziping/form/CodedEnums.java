package org.ziping.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** Reads and writes the enums of form files by their stable codes. */
final class CodedEnums extends SimpleModule {

    private static final long serialVersionUID = 1L;

    CodedEnums() {
        super("codes");
        coded(FundingSource.class, FundingSource::ofCode, FundingSource::code);
        coded(Section.class, Section::ofCode, Section::code);
        coded(HeaderSlot.class, HeaderSlot::ofCode, HeaderSlot::code);
        coded(FundsFigure.class, FundsFigure::ofCode, FundsFigure::code);
        coded(ColumnField.class, ColumnField::ofCode, ColumnField::code);
        coded(SummaryField.class, SummaryField::ofCode, SummaryField::code);
        coded(
                MoneyUnit.class,
                label -> Arrays.stream(MoneyUnit.values())
                        .filter(u -> u.label().equals(label))
                        .findFirst(),
                MoneyUnit::label);
    }

    private <E extends Enum<E>> void coded(
            Class<E> type, Function<String, Optional<E>> read, Function<E, String> write) {
        addDeserializer(type, new JsonDeserializer<E>() {
            @Override
            public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getValueAsString("");
                return read.apply(text).orElseThrow(() -> context.weirdStringException(text, type, "unknown code"));
            }
        });
        addSerializer(type, new JsonSerializer<E>() {
            @Override
            public void serialize(E value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
    }
}
