package io.github.infosecreport.standard;

import java.util.List;

/**
 * Something that an item may tell. §5 Table 2
 *
 * @param id its id, unique in its item
 * @param title its title
 * @param guidance what it means
 * @param provenance where it comes from
 * @param paths where the model holds it: paths below the item, of which any one answers the point. {@code /bodies[*]/authority}
 *     goes through every element of a list, {@code /axes[axis=sites]} through those with that value. The item's own prose
 *     may answer any point as well.
 */
public record ContentPoint(
        String id, BilingualText title, BilingualText guidance, Provenance provenance, List<String> paths) {
    /**
     * Copies the paths.
     *
     * @param id its id, unique in its item
     * @param title its title
     * @param guidance what it means
     * @param provenance where it comes from
     * @param paths where the model holds it
     */
    public ContentPoint {
        paths = List.copyOf(paths);
    }
}
