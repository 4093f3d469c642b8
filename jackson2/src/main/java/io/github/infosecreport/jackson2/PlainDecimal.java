package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes decimal numbers without exponent; one that would fill a page with zeros keeps it. */
final class PlainDecimal extends StdScalarSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    private static final int MOST_ZEROS = 9999;

    PlainDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider context) throws IOException {
        boolean formatted =
                generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (formatted && Math.abs((long) value.scale()) <= MOST_ZEROS) {
            generator.writeNumber(value.toPlainString());
        } else {
            generator.writeNumber(value);
        }
    }
}
