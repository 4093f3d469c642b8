package io.github.infosecreport.samples.audience;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a mark in bytes, whatever a format makes of it: encodings, escapes, markup in the midst of it. */
public final class Disguises {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** How many years an era's count lies behind the western one: 令和 began in 2019. */
    private static final int ERA = 2018;

    private Disguises() {}

    /**
     * Looks for a mark.
     *
     * @param mark the mark
     * @param bytes what to search
     * @return the first disguise that was found, with what stands around it
     */
    public static Optional<String> find(Mark mark, byte[] bytes) {
        String raw = characters(bytes);
        // In UTF-16, what is ASCII has a zero byte before or behind each character.
        String ascii = raw.replace("\0", "");
        // Word cuts a text into runs, pages cut it into elements.
        String untagged = TAG.matcher(ascii).replaceAll("");
        return Stream.of(
                        encoded(mark.sign()).map(form -> find(Pattern.quote(form), raw)),
                        escaped(mark).map(form -> find(Pattern.quote(form), ascii)),
                        Stream.of(mark.year(), mark.year() - ERA)
                                .map(year -> find("(?<![0-9])" + year + "(?![0-9])", ascii)),
                        Stream.of(find(mark.word(), untagged)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> encoded(String sign) {
        return ENCODINGS.stream().map(encoding -> characters(sign.getBytes(encoding)));
    }

    private static Stream<String> escaped(Mark mark) {
        return Stream.concat(
                Stream.of("." + mark.fraction(), percentEncoded(mark.sign())),
                Stream.of("\\u%04x", "&#%d;", "&#x%x;", "&#x%04x;").map(form -> mark.sign()
                        .chars()
                        .mapToObj(sign -> String.format(Locale.ROOT, form, sign))
                        .collect(Collectors.joining())));
    }

    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    /** One character for each byte; letters of ASCII in lower case. */
    private static String characters(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (byte) Character.toLowerCase(lower[i]);
            }
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> find(String form, String text) {
        Matcher found = Pattern.compile(form).matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String around = text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60));
        return Optional.of(
                "…" + new String(around.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) + "…");
    }
}
