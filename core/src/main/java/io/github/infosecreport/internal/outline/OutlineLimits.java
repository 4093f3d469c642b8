package io.github.infosecreport.internal.outline;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.Footnote;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.Picture;
import java.util.List;

/** Counts blocks, each row of a table as one, and pictures, and refuses too many. */
final class OutlineLimits implements BlockVisitor<Integer> {
    private final OutlineOptions options;
    private int images;

    OutlineLimits(OutlineOptions options) {
        this.options = options;
    }

    void check(List<Block> blocks, List<Footnote> footnotes) {
        int count = count(blocks);
        for (Footnote footnote : footnotes) {
            count += count(footnote.content());
        }
        if (count > options.maxBlocks()) {
            throw OutlineLimitException.tooManyBlocks(options.maxBlocks(), count);
        }
        if (images > options.maxImages()) {
            throw OutlineLimitException.tooManyPictures(options.maxImages(), images);
        }
    }

    private int count(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            count += 1 + block.accept(this);
        }
        return count;
    }

    private int countAll(List<List<Block>> entries) {
        return entries.stream().mapToInt(this::count).sum();
    }

    @Override
    public Integer heading(Block.Heading heading) {
        return 0;
    }

    @Override
    public Integer paragraph(Block.Paragraph paragraph) {
        return 0;
    }

    @Override
    public Integer bulletList(Block.BulletList list) {
        return countAll(list.entries());
    }

    @Override
    public Integer orderedList(Block.OrderedList list) {
        return countAll(list.entries());
    }

    @Override
    public Integer quote(Block.Quote quote) {
        return count(quote.content());
    }

    @Override
    public Integer literal(Block.Literal literal) {
        return 0;
    }

    @Override
    public Integer container(Block.Container container) {
        return count(container.content());
    }

    @Override
    public Integer signature(Block.Signature signature) {
        return signature.lines().size();
    }

    @Override
    public Integer keyValues(Block.KeyValues keyValues) {
        return keyValues.entries().stream()
                .mapToInt(entry -> 1 + count(entry.value()))
                .sum();
    }

    @Override
    public Integer table(Block.Table table) {
        return table.rows().size();
    }

    @Override
    public Integer exhibit(Block.Exhibit exhibit) {
        if (exhibit.picture().filter(Picture.Image.class::isInstance).isPresent()) {
            images++;
        }
        return count(exhibit.body());
    }
}
