package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page links to the web, mail, telephone and files beside it, and to nothing that runs. */
class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c&d=e#f,https://example.com/a?b=c&d=e#f",
        "HTTP://example.com,HTTP://example.com",
        "mailto:security@example.com,mailto:security@example.com",
        "tel:+81-3-0000-0000,tel:+81-3-0000-0000",
        "policy.pdf,policy.pdf",
        "../2025/report.html#results,../2025/report.html#results",
        "/security/?a:b,/security/?a:b",
        "https://example.com/方針,https://example.com/方針",
        "https://example.com/a%20b,https://example.com/a%20b",
        "https://example.com/50%,https://example.com/50%25",
        "https://example.com/{a}|^`,https://example.com/%7Ba%7D%7C%5E%60",
    })
    void leadTo(String address, String href) throws IOException {
        ReportOutline outline = withAddress(address);

        assertThat(Fixtures.parsed(outline).select(".cover a[href]").eachAttr("href"))
                .containsExactly(href);
        assertThat(Fixtures.RENDERER
                        .render(outline, OutputStream.nullOutputStream())
                        .fallbacks())
                .isEmpty();
        assertThat(NuChecker.check(Fixtures.page(outline))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "about:blank",
                "blob:x",
                "ftp://example.com",
                "x-own:y",
                ":x",
            })
    void areDroppedWithAWordWhereTheyAreNotSafe(String address) throws IOException {
        ReportOutline outline = withAddress(address);

        assertThat(Fixtures.parsed(outline).select(".cover a")).isEmpty();
        assertThat(Fixtures.parsed(outline).select(".cover dd").eachText()).containsExactly(address);
        Fallback fallback = Fixtures.RENDERER
                .render(outline, OutputStream.nullOutputStream())
                .fallbacks()
                .get(0);
        assertThat(fallback.kind()).isEqualTo("link-dropped");
        assertThat(fallback.pointer()).isEqualTo(Optional.of("/issuer/url"));
        assertThat(fallback.message(Locale.ENGLISH))
                .isEqualTo("A page may not link to '" + address + "'; its text stands without the link.");
        assertThat(fallback.message(Locale.JAPANESE)).contains(address);
    }

    @Test
    void aMissingPictureIsTold() throws IOException {
        assertThat(Fixtures.RENDERER
                        .render(Fixtures.outline("one-of-each.ja"), OutputStream.nullOutputStream())
                        .fallbacks())
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "picture-missing", Optional.of("/governance/management-structure/exhibits/1")));
    }

    private static ReportOutline withAddress(String address) {
        return ReportOutline.of(InformationSecurityReport.builder()
                .id("address")
                .title("題")
                .edition(edition -> edition.language(Locale.JAPANESE))
                .issuer(issuer -> issuer.name("葵").url(address))
                .build());
    }
}
