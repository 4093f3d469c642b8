package io.github.infosecreport.internal.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes decimal numbers without exponent; one that would fill a page with zeros keeps it. */
final class PlainDecimal extends StdScalarSerializer<BigDecimal> {
    private static final int MOST_ZEROS = 9999;

    PlainDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
        boolean formatted = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (formatted && Math.abs((long) value.scale()) <= MOST_ZEROS) {
            generator.writeNumber(value.toPlainString());
        } else {
            generator.writeNumber(value);
        }
    }
}
