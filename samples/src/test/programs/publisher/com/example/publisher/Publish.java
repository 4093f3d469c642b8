package com.example.publisher;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Prints what came of it; the argument names the format. */
public final class Publish {
    private Publish() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        InformationSecurityReport report = report();
        out.println("YAML reads back equal: "
                + ReportJson.fromYaml(ReportJson.toYaml(report)).equals(report));
        out.println("JSON reads back equal: "
                + ReportJson.fromJson(ReportJson.toJson(report)).equals(report));
        out.println("installed: "
                + ReportRenderer.installed().stream()
                        .map(ReportRenderer::format)
                        .toList());
        ReportRenderer renderer = ReportRenderer.forFormat(args[0]).orElseThrow();
        RenderReport rendered = renderer.render(ReportOutline.of(report), out);
        rendered.fallbacks().forEach(fallback -> out.println(fallback.kind()));
    }

    private static InformationSecurityReport report() {
        return InformationSecurityReport.builder()
                .id("aoi-2025")
                .title("情報セキュリティ報告書2025")
                .edition(e -> e.language(EditionLanguage.JA).published(LocalDate.of(2026, 7, 1)))
                .issuer(i -> i.name("葵通販株式会社"))
                .managementPerspective(c -> c.scope(s -> s.text("国内の全事業所を対象とします。")))
                .governance(c -> c.managementStructure(m ->
                        m.text("四半期ごとに委員会を開きます。").addBody(b -> b.id("committee").name("情報セキュリティ委員会"))))
                .build();
    }
}
