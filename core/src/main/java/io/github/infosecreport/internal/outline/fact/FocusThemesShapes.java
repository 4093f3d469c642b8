package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.focusthemes.FocusTheme;
import io.github.infosecreport.model.focusthemes.FocusThemes;
import java.util.List;

/** The facts of the chapter focusthemes. */
final class FocusThemesShapes {
    private static final Shape<FocusTheme> THEME = Shape.<FocusTheme>of("focus-theme")
            .id(FocusTheme::getId)
            .text("name", FocusTheme::getName)
            .asHead()
            .optionalChoice("kind", FocusTheme::getKind)
            .optionalProse("initiative", FocusTheme::getInitiative)
            .optionalProse("ingenuity", FocusTheme::getIngenuity)
            .build();

    static List<Piece> focusThemes(FocusThemes item, String pointer) {
        return new Pieces("focus-themes", pointer)
                .add(Fact.list(pointer + "/themes", item.getThemes()).stream()
                        .map(FocusThemesShapes::theme)
                        .toList())
                .build();
    }

    /** A theme is what the issuer most wants to show: it has a heading of its own. */
    private static Piece theme(Fact<FocusTheme> theme) {
        return new Piece.Section(
                theme.pointer(),
                Pieces.names(THEME, List.of(theme)),
                drawing -> THEME.name(theme.value(), theme.pointer(), drawing),
                drawing -> FactCards.entries(THEME, theme, drawing));
    }

    private FocusThemesShapes() {}
}
