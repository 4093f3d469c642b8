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
    /** A stretch of converted inlines, or a run of marks that may still pair. */
    private static final class Bit {
        private final List<Inline> inlines;
        private final @Nullable MarkRun run;
        private int start;
        private int length;

        /** For a run: how deep inlines nest between it and the next run that may open. */
        private int depth;

        private @Nullable Bit before;
        private @Nullable Bit behind;

        Bit(List<Inline> inlines) {
            this.inlines = inlines;
            this.run = null;
        }

        Bit(MarkRun run) {
            this.inlines = List.of();
            this.run = run;
            this.start = run.start();
            this.length = run.length();
        }
    }

    private final TextReader reader;
    private final Bit first = new Bit(List.of());
    private Bit last = first;

    /** Runs that may still open, in order; what stands between a pair is none of them any more. */
    private final List<Bit> openers = new ArrayList<>();

    /** Below these indexes there is no opener for closers of a kind: each is looked for once. */
    private final Map<String, Integer> bottoms = new HashMap<>();

    Emphasis(TextReader reader) {
        this.reader = reader;
    }

    /** Adds inlines that nest as deep. */
    void add(List<Inline> inlines, int depth) {
        append(new Bit(inlines));
        nest(depth);
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
            append(closer);
            if (run.canOpen()) {
                openers.add(closer);
            }
        }
    }

    /** {@return how deep everything nests} */
    int depth() {
        return openers.stream().mapToInt(opener -> opener.depth).reduce(first.depth, Math::max);
    }

    /** {@return everything, runs without a partner as text} */
    List<Inline> finish() {
        return behind(first);
    }

    private void append(Bit bit) {
        insert(last, bit);
    }

    private void insert(Bit before, Bit bit) {
        bit.before = before;
        bit.behind = before.behind;
        before.behind = bit;
        if (bit.behind == null) {
            last = bit;
        } else {
            bit.behind.before = bit;
        }
    }

    private void remove(Bit bit) {
        Bit before = bit.before == null ? first : bit.before;
        before.behind = bit.behind;
        if (bit.behind == null) {
            last = before;
        } else {
            bit.behind.before = before;
        }
    }

    private List<Inline> behind(Bit bit) {
        List<Inline> inlines = new ArrayList<>();
        for (Bit next = bit.behind; next != null; next = next.behind) {
            inlines.addAll(text(next));
        }
        return inlines;
    }

    private int opener(MarkRun closer, Bit closerBit) {
        String kind = closer.kind();
        int bottom = bottoms.getOrDefault(kind, 0);
        for (int i = openers.size() - 1; i >= bottom; i--) {
            Bit bit = openers.get(i);
            if (bit.run != null && bit.run.opensFor(closer, bit.length, closerBit.length)) {
                return i;
            }
        }
        bottoms.put(kind, openers.size());
        return -1;
    }

    private void wrap(int index, Bit closer) {
        Bit opener = openers.get(index);
        int depth = opener.depth;
        for (int i = openers.size() - 1; i > index; i--) {
            depth = Math.max(depth, openers.remove(i).depth);
        }
        bottoms.replaceAll((kind, bottom) -> Math.min(bottom, index + 1));
        int used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
        opener.length -= used;
        int openedAt = opener.start + opener.length;
        int closedAt = closer.start;
        closer.start += used;
        closer.length -= used;
        depth++;
        reader.checkDepth(depth, openedAt, closedAt + used);
        List<Inline> content = behind(opener);
        opener.behind = null;
        last = opener;
        append(new Bit(List.of(wrapped(closer, used, content))));
        if (opener.length == 0) {
            remove(opener);
            openers.remove(index);
        }
        nest(depth);
    }

    /** Notes how deep what was added last nests. */
    private void nest(int depth) {
        Bit around = openers.isEmpty() ? first : openers.get(openers.size() - 1);
        around.depth = Math.max(around.depth, depth);
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
