package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Addresses that a part of the document links to, each related once. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final PackagePart part;
    private final Map<String, String> ids = new HashMap<>();

    Links(PackagePart part) {
        this.part = part;
    }

    /** {@return the address in a form that every program reads; empty if it is not safe to link to} */
    static Optional<String> safe(String address) {
        if (!Characters.clean(address).equals(address)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            boolean safe =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return safe ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    String id(String address) {
        return ids.computeIfAbsent(
                address, target -> part.addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation())
                        .getId());
    }
}
