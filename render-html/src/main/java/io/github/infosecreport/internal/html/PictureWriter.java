package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.svg.ComparisonSvg;
import io.github.infosecreport.internal.html.svg.TreeSvg;
import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Writes pictures: the author's as data inside the page, facts as SVG. */
final class PictureWriter {
    private final Words words;
    private final Fallbacks fallbacks;

    PictureWriter(Words words, Fallbacks fallbacks) {
        this.words = words;
        this.fallbacks = fallbacks;
    }

    Html write(Block.Exhibit exhibit, Picture picture, Html anchor) {
        String caption = PlainText.of(exhibit.caption());
        if (picture instanceof Picture.Image image) {
            if (image.asset().isEmpty()) {
                fallbacks.pictureMissing(exhibit.pointer());
            }
            return image(image);
        }
        if (picture instanceof Picture.Tree tree) {
            return scrolling(TreeSvg.draw(tree, anchor + "-picture", caption), caption);
        }
        if (picture instanceof Picture.Comparison comparison) {
            return scrolling(ComparisonSvg.draw(comparison, anchor + "-picture", caption), caption);
        }
        throw new IllegalStateException("no drawing of " + picture.getClass());
    }

    /** A picture too wide for a phone scrolls in a region of its own. */
    private static Html scrolling(String svg, String name) {
        return Html.markup("<div class=\"scroll picture\" role=\"group\" tabindex=\"0\" aria-label=\""
                + Html.escape(name) + "\">" + svg + "</div>\n");
    }

    private Html image(Picture.Image image) {
        if (image.asset().isEmpty()) {
            return Html.markup("<p class=\"missing\" title=\"" + words.word("document.missing-picture") + "\">"
                    + Html.escape(image.alternative()) + "</p>\n");
        }
        Asset asset = image.asset().get();
        String alternative = image.decorative() ? "" : Html.escape(image.alternative());
        return Html.markup("<img src=\"data:" + Html.escape(asset.mediaType()) + ";base64," + base64(asset)
                + "\" alt=\"" + alternative + "\">\n");
    }

    private static String base64(Asset asset) {
        try (InputStream in = asset.open()) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + asset.name(), e);
        }
    }
}
