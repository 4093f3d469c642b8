package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.SourcePosition;
import java.util.Arrays;

/** Where the lines of a source begin. They end at LF, CR LF or CR, as in YAML. */
final class SourceLines {
    private final String file;
    private final int[] starts;

    SourceLines(String file, CharSequence source) {
        this.file = file;
        this.starts = starts(source);
    }

    /** {@return name of the source} */
    String file() {
        return file;
    }

    SourcePosition at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(file, line + 1, offset - starts[line] + 1);
    }

    /** {@return offset of a line's first character, counted from 0; of the last line's for those behind it} */
    int start(int line) {
        return starts[Math.min(line, starts.length - 1)];
    }

    private static int[] starts(CharSequence source) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean lone = c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
            if (c == '\n' || lone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
