package io.github.infosecreport.internal.comparison.text;

import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the characters of one passage together. */
final class PassageBuilder {
    private final PassageKind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final Set<String> references = new HashSet<>();

    PassageBuilder(PassageKind kind) {
        this.kind = kind;
    }

    void text(String characters, SourceRange source) {
        pieces.add(new Passage.Piece(text.length(), characters.length(), source));
        text.append(characters);
    }

    void made(String characters) {
        text.append(characters);
    }

    void reference(String name) {
        references.add(name);
    }

    Passage build() {
        return new Passage(kind, text.toString(), pieces, references);
    }
}
