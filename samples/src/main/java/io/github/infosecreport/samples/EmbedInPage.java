package io.github.infosecreport.samples;

import io.github.infosecreport.html.HtmlFragment;
import io.github.infosecreport.html.HtmlRenderer;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;

/** Puts a report into a page of a company's own web site, below the headings that the page has already. */
public final class EmbedInPage {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private EmbedInPage() {}

    /**
     * Prints the page.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.print(page(PrintingHouse.report()));
    }

    static String page(InformationSecurityReport report) {
        HtmlFragment fragment = RENDERER.fragment(ReportOutline.of(report), 1);
        return """
                <!DOCTYPE html>
                <html lang="ja">
                <head>
                <meta charset="utf-8">
                <title>サステナビリティ | あかり印刷</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>サステナビリティ</h1>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(fragment.css(), fragment.html());
    }
}
