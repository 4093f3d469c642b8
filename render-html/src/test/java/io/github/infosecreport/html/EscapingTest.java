package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever the text says, the page has the elements and attributes that it has for an {@code x}. */
class EscapingTest {
    private static final List<String> PLAIN = shape(page("x"));

    @Property
    void hostileTextChangesNoElement(@ForAll("hostile") String text) {
        assertThat(shape(page(text))).isEqualTo(PLAIN);
    }

    @Property
    void hostileTextIsShownAsItIs(@ForAll("hostile") String text) {
        Document page = Jsoup.parse(page(text));

        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(shown(text));
        assertThat(page.selectFirst("code").wholeText()).isEqualTo(shown(text));
        assertThat(page.selectFirst("time").attr("datetime")).isEqualTo(shown(text));
        assertThat(page.selectFirst("span[lang]").attr("lang")).isEqualTo(shown(text));
        assertThat(page.selectFirst("svg desc").wholeText()).isEqualTo(shown(text));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> known = Arbitraries.of(
                "</script>",
                "<script>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "$x",
                "${x}",
                "$!{x}",
                "#if(",
                "#end",
                "#set(",
                "##",
                "#*",
                "*#",
                "#[[",
                "]]#",
                "\\$x",
                "\"><b>",
                "'><b>",
                "` <b>",
                "&amp;",
                "&#60;b>",
                "&lt",
                "<b",
                "</",
                "</svg>",
                "</title>",
                "</style>",
                "</pre>",
                "\n<b>",
                "\u2028<b>",
                "\u0000<b>",
                "\uD800<b>",
                "<b>\uDC00",
                "\u001B[0m",
                "\uFFFE",
                "javascript:",
                "data:,x",
                "#x",
                "=\"",
                "onload=");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("<>&\"'$#{}!`/\\=;-[]*% \n\t\u0000\u0007\u001f\u007f\u0085\u2028\uFDD0\uFFFF")
                .withChars('\uD7F0', '\uE010')
                .withChars('ぁ', 'ん')
                .ofMinLength(1)
                .ofMaxLength(9);
        return Arbitraries.oneOf(known, any);
    }

    /** Says independently what a page shows: characters that HTML cannot hold become U+FFFD. */
    private static String shown(String text) {
        return text.codePoints()
                .map(c -> (c != '\t' && c != '\n' && Character.isISOControl(c))
                                || ((c & 0xFFFE) == 0xFFFE && c <= 0xFFFF)
                                || (c >= 0xFDD0 && c <= 0xFDEF)
                                || (c >= 0xD800 && c <= 0xDFFF)
                        ? 0xFFFD
                        : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String page(String text) {
        return Fixtures.page(HostileOutline.of(text));
    }

    private static List<String> shape(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .map(EscapingTest::shape)
                .toList();
    }

    private static String shape(Element element) {
        String attributes = StreamSupport.stream(element.attributes().spliterator(), false)
                .map(Attribute::getKey)
                .collect(Collectors.joining(" "));
        return element.parents().size() + " " + element.normalName() + " " + attributes;
    }
}
