package io.github.infosecreport.internal.html.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Bar;
import io.github.infosecreport.outline.Picture.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures are true to their numbers. */
class PicturesTest {
    @Test
    void barsOfOneUnitShareAScale() {
        Element svg = comparison(bar("受講率", "50", "100", "%"), bar("停止", "4", "2", "時間"), bar("開封率", "5", "25", "%"));

        assertThat(svg.select("rect").eachAttr("width")).containsExactly("200", "400", "400", "200", "20", "100");
    }

    @Test
    void aMissingValueIsAGapAndAZeroIsNot() {
        Element svg = comparison(bar("受講率", null, "50", "%"), bar("通報", "10", "0", "件"));

        assertThat(svg.select("rect").stream()
                        .map(bar -> bar.className() + " " + bar.attr("width"))
                        .toList())
                .containsExactly("bar result 400", "bar target 400", "bar result 1");
        assertThat(svg.select(".value").eachText()).containsExactly("—", "50%", "10件", "0件");
    }

    @Property
    void noNumberLeavesThePicture(@ForAll BigDecimal target, @ForAll BigDecimal result) {
        Element svg = comparison(bar("指標", target.toPlainString(), result.toPlainString(), "%"));

        assertThat(svg.select("rect")).hasSize(2).allSatisfy(bar -> assertThat(Double.parseDouble(bar.attr("width")))
                .isBetween(1.0, 400.0));
    }

    @Test
    void aTreeShowsWhoReportsToWhom() {
        Element svg = parsed(TreeSvg.draw(
                new Picture.Tree(
                        "要約",
                        List.of(new Node(
                                "取締役会",
                                "",
                                List.of(new Node("委員会", "社長", List.of()), new Node("監査室", "", List.of()))))),
                "id",
                "推進体制"));

        assertThat(svg.attr("viewBox")).isEqualTo("0 0 362 188");
        assertThat(svg.select("rect").stream()
                        .map(box -> box.attr("x") + "," + box.attr("y"))
                        .toList())
                .containsExactly("8,114", "188,114", "98,8");
        assertThat(svg.select("path").attr("d")).isEqualTo("M181 74V94M181 94H91V114M181 94H271V114");
        assertThat(svg.select("text").eachText()).containsExactly("委員会", "社長", "監査室", "取締役会");
    }

    private static Bar bar(String label, String target, String result, String unit) {
        return new Bar(
                label,
                Optional.ofNullable(target).map(BigDecimal::new),
                target == null ? "—" : target + unit,
                Optional.of(new BigDecimal(result)),
                result + unit,
                unit);
    }

    private static Element comparison(Bar... bars) {
        return parsed(ComparisonSvg.draw(new Picture.Comparison("要約", "目標", "実績値", List.of(bars)), "id", "目標と実績"));
    }

    private static Element parsed(String svg) {
        return Jsoup.parse(svg).selectFirst("svg");
    }
}
