package io.github.infosecreport.internal.html.velocity;

import io.github.infosecreport.internal.html.view.Html;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
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

    private final Map<Name, Template> templates = new EnumMap<>(Name.class);

    /**
     * Reads the templates.
     *
     * @param directory where the caller's own templates lie; each one missing there is built in
     * @throws org.apache.velocity.exception.VelocityException if a template is no Velocity template
     */
    public Templates(Optional<Path> directory) {
        VelocityEngine builtIn = engine();
        builtIn.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        builtIn.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        builtIn.init();
        Optional<VelocityEngine> own = directory.map(Templates::fileEngine);
        for (Name name : Name.values()) {
            boolean isOwn = directory
                    .filter(path -> Files.isRegularFile(path.resolve(name.file())))
                    .isPresent();
            templates.put(
                    name,
                    isOwn && own.isPresent()
                            ? own.get().getTemplate(name.file())
                            : builtIn.getTemplate(BUILT_IN + name.file()));
        }
    }

    /**
     * Fills a template.
     *
     * @param name which one
     * @param view what it sees as {@code view}
     * @return the markup
     */
    public Html fill(Name name, Object view) {
        VelocityContext context = new VelocityContext();
        context.put("view", view);
        StringWriter out = new StringWriter();
        template(name).merge(context, out);
        return Html.markup(out.toString());
    }

    private Template template(Name name) {
        Template template = templates.get(name);
        if (template == null) {
            throw new IllegalStateException("no template " + name);
        }
        return template;
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
        return engine;
    }
}
