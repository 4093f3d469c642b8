package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs runs of {@code *}, {@code _} and {@code ~~}, as CommonMark does but for one thing: punctuation beside a CJK
 * character does not keep a run from opening or closing, so that {@code **情報セキュリティ（ISMS）**を} is strong.
 */
final class Emphasis {
    /** Emphasis nested deeper than this is text. */
    private static final int MAX_DEPTH = 16;

    /** A stretch of converted inlines, or a run of marks that may still pair. */
    private static final class Bit {
        private final List<Inline> inlines;
        private final @Nullable MarkRun run;
        private final int depth;
        private int start;
        private int length;

        Bit(List<Inline> inlines, int depth) {
            this.inlines = inlines;
            this.run = null;
            this.depth = depth;
        }

        Bit(MarkRun run) {
            this.inlines = List.of();
            this.run = run;
            this.depth = 0;
            this.start = run.start();
            this.length = run.length();
        }
    }

    private final TextReader reader;
    private final List<Bit> bits = new ArrayList<>();

    /** Below these indexes there is no opener for closers of a kind: each is looked for once. */
    private final Map<String, Integer> bottoms = new HashMap<>();

    Emphasis(TextReader reader) {
        this.reader = reader;
    }

    void add(List<Inline> inlines) {
        bits.add(new Bit(inlines, 0));
    }

    void add(MarkRun run) {
        Bit closer = new Bit(run);
        while (run.canClose() && closer.length > 0) {
            int opener = opener(run, closer);
            if (opener < 0) {
                break;
            }
            wrap(opener, closer);
        }
        if (closer.length > 0) {
            bits.add(closer);
        }
    }

    /** {@return everything, runs without a partner as text} */
    List<Inline> finish() {
        List<Inline> inlines = new ArrayList<>();
        for (Bit bit : bits) {
            inlines.addAll(text(bit));
        }
        return inlines;
    }

    private int opener(MarkRun closer, Bit closerBit) {
        String kind = closer.kind();
        int bottom = bottoms.getOrDefault(kind, 0);
        for (int i = bits.size() - 1; i >= bottom; i--) {
            MarkRun run = bits.get(i).run;
            if (run != null && bits.get(i).length > 0 && run.opensFor(closer, bits.get(i).length, closerBit.length)) {
                return i;
            }
        }
        bottoms.put(kind, bits.size());
        return -1;
    }

    private void wrap(int index, Bit closer) {
        Bit opener = bits.get(index);
        List<Bit> between = bits.subList(index + 1, bits.size());
        List<Inline> content = new ArrayList<>();
        int depth = 0;
        for (Bit bit : between) {
            content.addAll(text(bit));
            depth = Math.max(depth, bit.depth);
        }
        between.clear();
        bottoms.replaceAll((kind, bottom) -> Math.min(bottom, index + 1));
        int used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
        opener.length -= used;
        int openedAt = opener.start + opener.length;
        int closedAt = closer.start;
        closer.start += used;
        closer.length -= used;
        if (opener.length == 0) {
            bits.remove(index);
        }
        if (depth < MAX_DEPTH && !content.isEmpty()) {
            bits.add(new Bit(List.of(wrapped(closer, used, content)), depth + 1));
        } else {
            content.addAll(0, reader.literal(openedAt, openedAt + used));
            content.addAll(reader.literal(closedAt, closedAt + used));
            bits.add(new Bit(content, depth));
        }
    }

    private static Inline wrapped(Bit closer, int used, List<Inline> content) {
        if (closer.run != null && closer.run.sign() == '~') {
            return new Inline.Strikethrough(content);
        }
        return used == 2 ? new Inline.Strong(content) : new Inline.Emphasis(content);
    }

    private List<Inline> text(Bit bit) {
        if (bit.run == null) {
            return bit.inlines;
        }
        if (bit.length >= 2 && bit.run.looksLikeMarkup()) {
            reader.lookAlike(bit.start, bit.start + bit.length, LookAlike.EMPHASIS);
        }
        return reader.literal(bit.start, bit.start + bit.length);
    }
}
