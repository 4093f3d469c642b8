package io.github.infosecreport.internal.prose;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses lists; stricter than CommonMark in where a numbered one starts and goes on. */
final class ListParser extends AbstractBlockParser {
    private final ListBlock list;
    private final char sign;
    private int last;

    private ListParser(ListMarker marker) {
        this.list = marker.isBullet() ? new BulletList() : new OrderedList();
        this.sign = marker.sign();
        this.last = marker.number();
        if (list instanceof OrderedList ordered) {
            ordered.setMarkerDelimiter(String.valueOf(sign));
        }
    }

    @Override
    public Block getBlock() {
        return list;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return child instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean goesOnWith(ListMarker marker) {
        return marker.sign() == sign && (marker.isBullet() || marker.number() == 1 || marker.number() == last + 1);
    }

    /** Parses an entry. */
    private static final class ItemParser extends AbstractBlockParser {
        private final ListItem item = new ListItem();
        private final int contentIndent;

        ItemParser(int markerIndent, int contentIndent) {
            this.contentIndent = contentIndent;
            item.setMarkerIndent(markerIndent);
            item.setContentIndent(contentIndent);
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= contentIndent
                    ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                    : BlockContinue.none();
        }
    }

    /** Starts lists and entries. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || index >= line.length()) {
                return BlockStart.none();
            }
            Optional<ListMarker> found = ListMarker.at(line, index);
            if (found.isEmpty()) {
                return BlockStart.none();
            }
            ListMarker marker = found.get();
            int column = contentColumn(state, marker);
            ItemParser item = new ItemParser(state.getIndent(), column - state.getColumn());
            if (matched.getMatchedBlockParser() instanceof ListParser list && list.goesOnWith(marker)) {
                list.last = list.last + 1;
                return BlockStart.of(item).atColumn(column);
            }
            if (!marker.isBullet() && marker.number() != 1) {
                return BlockStart.none();
            }
            return BlockStart.of(new ListParser(marker), item).atColumn(column);
        }

        private static int contentColumn(ParserState state, ListMarker marker) {
            CharSequence line = state.getLine().getContent();
            int afterMarker = state.getColumn() + state.getIndent() + marker.length();
            int column = afterMarker;
            for (int i = state.getNextNonSpaceIndex() + marker.length(); i < line.length(); i++) {
                if (line.charAt(i) == '\t') {
                    column += 4 - column % 4;
                } else if (line.charAt(i) == ' ') {
                    column++;
                } else {
                    break;
                }
            }
            return column - afterMarker > 4 ? afterMarker + 1 : column;
        }
    }
}
