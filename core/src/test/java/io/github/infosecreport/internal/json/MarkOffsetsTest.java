package io.github.infosecreport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkOffsetsTest {
    /** Counts how often somebody looks at a character. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aLongLineIsWalkedOnceHoweverManyPlacesAreAskedFor() {
        Counting line = new Counting("[],".repeat(10_000));
        MarkOffsets offsets = new MarkOffsets(line, new SourceLines("r.yaml", line));
        line.looks = 0;

        for (int column = 0; column <= line.length(); column++) {
            assertThat(offsets.offset(0, column)).isEqualTo(column);
        }

        assertThat(line.looks).isEqualTo(line.length());
    }

    @Test
    void columnsCountCodePointsAndNoByteOrderMarks() {
        String source = "a\uFEFFb😀c\r\nd😀\re";
        MarkOffsets offsets = new MarkOffsets(source, new SourceLines("r.yaml", source));

        assertThat(offsets.offset(0, 0)).isZero();
        assertThat(offsets.offset(0, 3)).isEqualTo(source.indexOf('c'));
        assertThat(offsets.offset(0, 1)).as("back in the line").isEqualTo(1);
        assertThat(offsets.offset(1, 1)).isEqualTo(source.indexOf('d') + 1);
        assertThat(offsets.offset(2, 1)).isEqualTo(source.length());
        assertThat(offsets.offset(0, 2)).as("back to another line").isEqualTo(source.indexOf('b') + 1);
    }
}
