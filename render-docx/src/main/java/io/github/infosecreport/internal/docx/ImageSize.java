package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.Asset;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The size of a picture on paper.
 *
 * @param width in English Metric Units, 914,400 to the inch
 * @param height in the same
 */
record ImageSize(long width, long height) {
    private static final long PER_TWIP = 635;

    /** A picture that says nothing else is meant for 96 dots to the inch. */
    private static final long PER_PIXEL = 9525;

    /** Reads the size from a picture's head, without drawing it. */
    static Optional<ImageSize> of(Asset asset) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(asset.open())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageSize size = new ImageSize(reader.getWidth(0) * PER_PIXEL, reader.getHeight(0) * PER_PIXEL);
                return size.width > 0 && size.height > 0 ? Optional.of(size) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Damaged pictures make the platform's readers throw either; the caller reports them.
            return Optional.empty();
        }
    }

    static ImageSize ofTwips(int width, int height) {
        return new ImageSize(width * PER_TWIP, height * PER_TWIP);
    }

    /** {@return the same shape, no larger than a frame} */
    ImageSize within(ImageSize frame) {
        double scale = Math.min(1, Math.min((double) frame.width / width, (double) frame.height / height));
        return new ImageSize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }
}
