package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Body;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes the picture of an exhibit, or what stands for it.
 *
 * @param job the document
 * @param width how wide it may be, in twentieths of a point
 * @param exhibit the exhibit
 * @param line begins the line of a picture
 * @param frame writes a frame with a text in it
 */
record PictureWriter(Job job, int width, Block.Exhibit exhibit, Supplier<CTP> line, Consumer<String> frame) {
    private static final Map<String, PictureType> TYPES = Map.of(
            "image/png", PictureType.PNG,
            "image/jpeg", PictureType.JPEG,
            "image/gif", PictureType.GIF);

    /** A picture leaves room for its caption on the page. */
    private static final double MOST_OF_PAGE = 0.8;

    void write(Picture picture) {
        if (picture instanceof Picture.Image image) {
            image(image);
        } else if (picture instanceof Picture.Comparison comparison) {
            new ChartWriter(job, width, line).write(comparison);
        } else {
            // The list below says what the tree would show.
            fallback("picture-not-drawn");
        }
    }

    private void fallback(String kind, Object... arguments) {
        job.fallbacks().add(kind, Optional.of(exhibit.pointer()), arguments);
    }

    private void image(Picture.Image image) {
        if (image.asset().isEmpty()) {
            fallback("picture-missing");
            frame.accept(image.alternative());
            return;
        }
        Asset asset = image.asset().get();
        PictureType type = TYPES.get(asset.mediaType());
        if (type == null) {
            fallback("picture-format", asset.mediaType());
            frame.accept(image.alternative());
            return;
        }
        Optional<ImageSize> size = ImageSize.of(asset);
        if (size.isEmpty()) {
            fallback("picture-unreadable");
            frame.accept(image.alternative());
            return;
        }
        ImageSize room = ImageSize.ofTwips(width, (int) (Body.textHeight(job.document()) * MOST_OF_PAGE));
        Runs runs = new Runs(line.get()::addNewR, job.styles());
        Drawing.picture(
                runs.run(Format.PLAIN),
                relation(asset, type),
                size.get().within(room),
                job.drawings().next(),
                alternative(image));
    }

    private String relation(Asset asset, PictureType type) {
        try (InputStream in = asset.open()) {
            return job.document().addPictureData(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + asset.name(), e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("cannot add a picture to the document", e);
        }
    }

    /** A picture that says something is never without words: its caption has some. */
    private String alternative(Picture.Image image) {
        if (image.decorative() || !image.alternative().isBlank()) {
            return image.decorative() ? "" : image.alternative();
        }
        String caption = PlainText.of(exhibit.caption());
        return caption.isBlank() ? job.word("document.figure") : caption;
    }
}
