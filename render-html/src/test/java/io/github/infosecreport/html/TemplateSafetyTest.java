package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template sees its view and may read lists; whatever else it asks for fails, with file and line. */
class TemplateSafetyTest {
    private static final ReportOutline OUTLINE = Fixtures.outline("one-of-each.ja");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.class}",
                "${view.getClass()}",
                "${view.class.classLoader}",
                "${view.getClass().getClassLoader()}",
                "${view.getClass().forName('java.lang.Runtime').getRuntime()}",
                "${view.text().getClass()}",
                "${view.text().class.forName('java.lang.System').exit(1)}",
                "${view.text().class.module}",
                "${view.text().toString().getClass()}",
                "${view.text().toString().getBytes()}",
                "${view.text().toString().class}",
                "${view.text().markup('<script>')}",
                "${view.text().escaped('x')}",
                "${view.text().escape('x')}",
                "${view.text().EMPTY}",
                "${view.text().wait()}",
                "${view.text().notify()}",
                "${view.hashCode()}",
                "${view.wait(1)}",
                "${view.equals(1)}",
                "${view.text}",
                "${view.level().getClass()}",
                "${view.level().class}",
                "${view.unknown()}",
                "${view.text().unknown}",
                "#set(${view.text} = 'x')",
                "#set(${x} = '')${x.getClass()}",
                "#set(${x} = 'java.lang.Runtime')${x.class.forName(${x})}",
                "#set(${x} = [1, 2])${x.add(3)}",
                "#set(${x} = [1, 2])${x.class}",
                "#@m()a#end",
                "#m(1)",
                "#set(${x} = [1, 2])${x.clear()}",
                "#set(${x} = [1, 2])${x.stream()}",
                "#set(${x} = {'a': 1})${x.put('b', 2)}",
                "#set(${x} = {'a': 1})${x.a}",
                "#set(${x} = {'a': 1})#foreach(${y} in ${x})${y}#end",
                "#foreach(${y} in 'abc')${y}#end",
                "#foreach(${y} in [1..3])${foreach.class}#end",
                "#foreach(${y} in [1..3])${foreach.parent}#end",
                "#foreach(${y} in ${view})${y}#end",
                "#evaluate('${view.text()}')",
                "#include('page.vm')",
                "#include('../heading.vm')",
                "#include('/etc/passwd')",
                "#parse('quote.vm')",
                "#parse('io/github/infosecreport/internal/html/templates/page.vm')",
                "#define(${x})a#end${x}",
                "#macro(m)a#end#m()",
                "${undefined}",
                "$undefined",
                "$!undefined",
                "${velocityEngine.init()}",
                "${context.put('a', 1)}",
                "${esc.html('x')}",
                "${evaluate.template.name}",
                "${template.name}",
                "#if(",
                "#foreach(${x} in ${view.level()})",
            })
    void whatIsNotAllowedFailsWithItsPlace(String payload) throws IOException {
        Path file = Files.writeString(directory.resolve("heading.vm"), "<h2>\n" + payload + "\n</h2>\n");

        assertThatThrownBy(this::render).isInstanceOfSatisfying(TemplateException.class, e -> {
            assertThat(e.file()).isEqualTo(file.toString());
            assertThat(e.line()).isBetween(2, 4);
            assertThat(e).hasMessageStartingWith(file + ":" + e.line() + ":" + e.column() + ": ");
        });
    }

    @Test
    void nothingOfTheMachineIsEverPrinted() throws IOException {
        Files.writeString(directory.resolve("quote.vm"), "<p>#include('/etc/passwd')</p>");

        assertThatThrownBy(this::render).isInstanceOf(TemplateException.class);
    }

    @Test
    void aTemplateThatRunsOnIsCutOff() throws IOException {
        Files.writeString(
                directory.resolve("quote.vm"),
                "<p>#set(${n} = 0)#foreach(${y} in [1..300000])#set(${n} = ${n} + 1)#end${n}</p>");

        assertThat(render()).contains("<p>100000</p>");
    }

    @Test
    void aTemplateCannotTellTheNextOneAnything() throws IOException {
        Files.writeString(directory.resolve("quote.vm"), "<p>#set(${view} = 'changed')#set(${mine} = 'x')</p>");
        Files.writeString(directory.resolve("literal.vm"), "${mine}");

        assertThat(render()).contains(OUTLINE.cover().title());
        assertThatThrownBy(() ->
                        renderer().render(Fixtures.ofText("> a\n\n```\nb\n```\n"), OutputStream.nullOutputStream()))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void builtInTemplatesUseFormalReferencesOnly() throws IOException {
        Path builtIn = TemplateOverridingTest.builtIn();
        try (var files = Files.list(builtIn)) {
            Set<String> informal = files.filter(file -> hasInformalReference(file))
                    .map(Path::toString)
                    .collect(Collectors.toSet());
            assertThat(informal).isEmpty();
        }
    }

    private static boolean hasInformalReference(Path file) {
        try {
            return Files.readString(file).matches("(?s).*\\$[^{].*");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder().templates(directory).build();
    }

    private String render() {
        return Fixtures.page(renderer(), OUTLINE);
    }
}
