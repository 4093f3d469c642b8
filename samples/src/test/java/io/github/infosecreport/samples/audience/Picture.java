package io.github.infosecreport.samples.audience;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures that hold a text nobody sees. */
final class Picture {
    /** What ends every PNG: a chunk without content. */
    private static final int END = 12;

    private Picture() {}

    /** {@return a PNG of one pixel with a comment} */
    static byte[] saying(String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] png = out.toByteArray();
        byte[] content = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(content);
        return ByteBuffer.allocate(png.length + content.length + 8)
                .put(png, 0, png.length - END)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) check.getValue())
                .put(png, png.length - END, END)
                .array();
    }
}
