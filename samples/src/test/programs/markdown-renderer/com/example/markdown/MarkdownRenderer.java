package com.example.markdown;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes headings and paragraphs as Markdown, and tells of every other block that it wrote plain lines. */
public final class MarkdownRenderer implements ReportRenderer {
    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public RenderReport render(ReportOutline outline, OutputStream out) throws IOException {
        List<Fallback> fallbacks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Heading heading) {
                text.append("#".repeat(heading.level())).append(' ');
            } else if (!(block instanceof Block.Paragraph)) {
                fallbacks.add(new Fallback("plain-lines", Optional.empty(), "書式のない行にしました。", "Written as plain lines."));
            }
            text.append(String.join("\n", PlainText.lines(List.of(block)))).append("\n\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return new RenderReport(fallbacks);
    }
}
