package io.github.infosecreport.internal.html.velocity;

import io.github.infosecreport.html.TemplateException;
import io.github.infosecreport.internal.html.view.Html;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.runtime.resource.loader.FileResourceLoader;

/** The templates, each from the caller's directory if it is there, else built in. Parsed once; safe for many threads. */
public final class Templates {
    /** The templates that there are. */
    public enum Name {
        /** A whole page. */
        PAGE,
        /** A report inside another page. */
        FRAGMENT,
        /** The face of the report. */
        COVER,
        /** The table of contents. */
        CONTENTS,
        /** A heading. */
        HEADING,
        /** A list without numbers. */
        BULLET_LIST,
        /** A list with numbers. */
        ORDERED_LIST,
        /** A quotation. */
        QUOTE,
        /** Literal lines. */
        LITERAL,
        /** A note, callout or declaration. */
        CONTAINER,
        /** A signature. */
        SIGNATURE,
        /** A list of terms. */
        KEY_VALUES,
        /** A table. */
        TABLE,
        /** An exhibit. */
        EXHIBIT,
        /** The footnotes. */
        FOOTNOTES;

        /** {@return the file's name} */
        public String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".vm";
        }
    }

    private static final String BUILT_IN = "io/github/infosecreport/internal/html/templates/";

    /** A loop longer than any report: a template that runs on ends here. */
    private static final int MOST_LOOPS = 100_000;

    private final Map<Name, Template> templates = new EnumMap<>(Name.class);
    private final Optional<Path> directory;

    /**
     * Reads the templates.
     *
     * @param directory where the caller's own templates lie; each one missing there is built in
     * @throws IllegalArgumentException if it is no directory, or holds a template of a name that there is not
     * @throws TemplateException if a template of the caller's is none
     */
    public Templates(Optional<Path> directory) {
        this.directory = directory;
        directory.ifPresent(Templates::checkNames);
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        // Velocity looks for its fence and the built-in templates there, and in containers that is somebody else's
        // loader.
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            read();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private void read() {
        VelocityEngine builtIn = engine();
        builtIn.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        builtIn.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        builtIn.init();
        Optional<VelocityEngine> own = directory.map(Templates::fileEngine);
        for (Name name : Name.values()) {
            try {
                Template template = own.isPresent() && isOwn(name)
                        ? own.get().getTemplate(name.file())
                        : builtIn.getTemplate(BUILT_IN + name.file());
                Directives.check(file(name), (Node) template.getData());
                templates.put(name, template);
            } catch (VelocityException e) {
                throw TemplateProblems.of(file(name), e);
            }
        }
    }

    /**
     * Fills a template.
     *
     * @param name which one
     * @param view what it sees as {@code view}
     * @return the markup
     * @throws TemplateException if a template of the caller's asks for what it may not have
     */
    public Html fill(Name name, Object view) {
        VelocityContext context = new VelocityContext();
        context.put("view", view);
        StringWriter out = new StringWriter();
        try {
            template(name).merge(context, out);
        } catch (VelocityException e) {
            throw TemplateProblems.of(file(name), e);
        }
        return Html.markup(out.toString());
    }

    private Template template(Name name) {
        Template template = templates.get(name);
        if (template == null) {
            throw new IllegalStateException("no template " + name);
        }
        return template;
    }

    private boolean isOwn(Name name) {
        return directory
                .filter(path -> Files.isRegularFile(path.resolve(name.file())))
                .isPresent();
    }

    private String file(Name name) {
        return isOwn(name)
                ? directory.map(path -> path.resolve(name.file()).toString()).orElseThrow()
                : name.file();
    }

    /** A misspelt name would leave the built-in template in place without a word. */
    private static void checkNames(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("templates: there is no directory " + directory);
        }
        List<String> names = Arrays.stream(Name.values()).map(Name::file).toList();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.vm")) {
            for (Path file : files) {
                if (!names.contains(String.valueOf(file.getFileName()))) {
                    throw new IllegalArgumentException("templates: " + file
                            + " stands for no built-in template. Allowed: " + String.join(", ", names));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    private static VelocityEngine fileEngine(Path directory) {
        VelocityEngine engine = engine();
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "file");
        engine.setProperty("resource.loader.file.class", FileResourceLoader.class.getName());
        engine.setProperty("resource.loader.file.path", directory.toString());
        engine.init();
        return engine;
    }

    private static VelocityEngine engine() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, Fence.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "structured");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        engine.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, MOST_LOOPS);
        return engine;
    }
}
