/** A renderer that infosec-report does not bring. */
module com.example.markdown {
    requires io.github.infosecreport.core;

    provides io.github.infosecreport.render.ReportRenderer with
            com.example.markdown.MarkdownRenderer;
}
