package io.github.infosecreport.internal.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes a mapper of Jackson 3 write the model's values as the library itself does, whatever else is asked of it: the
 * public JSON form has fixed bytes. Mappers that look for modules find it by {@link java.util.ServiceLoader}.
 */
public final class ModelModule extends JacksonModule {
    /** Makes the module; Jackson calls this. */
    public ModelModule() {}

    @Override
    public String getModuleName() {
        return "infosec-report";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Behind Jackson's own: what an annotation or a mixin says goes first.
        context.appendAnnotationIntrospector(new ModelForm());
    }
}
