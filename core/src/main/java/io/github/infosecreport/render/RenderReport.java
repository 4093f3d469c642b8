package io.github.infosecreport.render;

import java.util.List;

/**
 * What a renderer could not honour and did instead. Nothing is dropped silently.
 *
 * @param fallbacks the fallbacks in the order in which they were met
 */
public record RenderReport(List<Fallback> fallbacks) {
    /**
     * Copies the list.
     *
     * @param fallbacks the fallbacks in the order in which they were met
     */
    public RenderReport {
        fallbacks = List.copyOf(fallbacks);
    }
}
