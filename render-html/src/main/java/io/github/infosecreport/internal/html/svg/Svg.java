package io.github.infosecreport.internal.html.svg;

import io.github.infosecreport.internal.html.view.Html;

/** Puts SVG together. Looks come from the page's style sheet by class: no inline style, so that dark mode and print work. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Begins a picture that is named and described to those who cannot see it. */
    Svg(int width, int height, String id, String title, String description) {
        out.append("<svg role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"><title id=\"")
                .append(id)
                .append("-title\">")
                .append(Html.escape(title))
                .append("</title><desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(Html.escape(description))
                .append("</desc>");
    }

    void rectangle(String type, double x, double y, double width, double height, int radius) {
        out.append("<rect class=\"")
                .append(type)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" rx=\"")
                .append(radius)
                .append("\"/>");
    }

    void path(String type, String commands) {
        out.append("<path class=\"")
                .append(type)
                .append("\" d=\"")
                .append(commands)
                .append("\"/>");
    }

    void text(String type, double x, double y, String text) {
        out.append("<text class=\"")
                .append(type)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(Html.escape(text))
                .append("</text>");
    }

    String finish() {
        return out.append("</svg>").toString();
    }

    /** Writes a coordinate to a tenth: finer than any screen shows. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
