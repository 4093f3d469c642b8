package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes texts whole: half a surrogate pair, which no encoding can hold, stands in JSON as an escape; pairs, which Jackson
 * 2 would escape in bytes and not in characters, stand as they are.
 */
final class WholeText extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1L;

    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    WholeText() {
        super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator generator, SerializerProvider context) throws IOException {
        if (value.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            generator.writeString(new Escaped(value));
        } else {
            generator.writeString(value);
        }
    }

    /** A text with its JSON form; formats that have no escapes take the text itself. */
    private static final class Escaped extends SerializedString {
        private static final long serialVersionUID = 1L;

        Escaped(String text) {
            super(text);
            String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
            // A pattern goes by code points: it finds halves, never pairs.
            String json = HALF.matcher(quoted)
                    .replaceAll(half -> String.format(
                            Locale.ROOT, "\\\\u%04X", (int) half.group().charAt(0)));
            _quotedChars = json.toCharArray();
            _quotedUTF8Ref = json.getBytes(StandardCharsets.UTF_8);
        }
    }
}
