package io.github.infosecreport.internal.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads decimal numbers: no separators, no unit, and no exponent that would make a page of zeros. What it reads has no
 * negative scale, so that {@code 1e3} is the same value as the {@code 1000} that is written for it.
 */
final class StrictDecimal extends StdDeserializer<BigDecimal> {
    private static final Pattern FORM = Pattern.compile("[-+]?[0-9]{1,300}(\\.[0-9]{1,300})?([eE][-+]?[0-9]{1,2})?");

    private final boolean fromText;

    StrictDecimal(boolean fromText) {
        super(BigDecimal.class);
        this.fromText = fromText;
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        boolean number = parser.currentToken().isNumeric();
        if (!number && !(fromText && parser.hasToken(JsonToken.VALUE_STRING))) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getString();
        if (!FORM.matcher(text).matches()) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
        }
        BigDecimal value = new BigDecimal(text);
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
