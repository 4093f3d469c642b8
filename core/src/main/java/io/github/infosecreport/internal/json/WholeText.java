package io.github.infosecreport.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes texts whole: half a surrogate pair, which no encoding can hold, stands in JSON as an escape. */
final class WholeText extends StdScalarSerializer<String> {
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    WholeText() {
        super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator generator, SerializationContext context) {
        if (hasHalf(value)) {
            generator.writeString(new Escaped(value));
        } else {
            generator.writeString(value);
        }
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** A text with its JSON form; formats that have no escapes take the text itself. */
    private static final class Escaped extends SerializedString {
        private static final long serialVersionUID = 1L;

        Escaped(String text) {
            super(text);
            String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text));
            // A pattern goes by code points: it finds halves, never pairs.
            String json = HALF.matcher(quoted)
                    .replaceAll(half -> String.format(
                            Locale.ROOT, "\\\\u%04X", (int) half.group().charAt(0)));
            _quotedChars = json.toCharArray();
            _quotedUTF8Ref = json.getBytes(StandardCharsets.UTF_8);
        }
    }
}
