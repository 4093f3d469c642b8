package io.github.infosecreport.outline;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a picture that the report shows, read and checked once. */
public final class Asset {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * Holds a picture.
     *
     * @param name its name as the report gives it
     * @param mediaType such as {@code image/png}, told from its first bytes, never from its name
     * @param bytes its content; copied
     */
    public Asset(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /**
     * Returns the name.
     *
     * @return the name as the report gives it
     */
    public String name() {
        return name;
    }

    /**
     * Returns the media type.
     *
     * @return such as {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the number of bytes.
     *
     * @return the size in bytes
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Opens the content.
     *
     * @return a stream over the bytes
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
