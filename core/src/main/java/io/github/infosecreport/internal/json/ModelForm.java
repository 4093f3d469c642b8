package io.github.infosecreport.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * What every property of the model has in common in JSON, so that none of them needs an annotation for it: decimals
 * without exponent, days as {@code 2026-07-01}, mandatory texts also where they are empty, half surrogate pairs escaped,
 * the kind of a target as a property.
 */
final class ModelForm extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> TEXTS = Set.of(String.class, Prose.class, InlineProse.class);

    private static final PlainDecimal DECIMAL = new PlainDecimal();
    private static final WholeText TEXT = new WholeText();

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        return isOfModel(annotated) ? serializer(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated annotated) {
        return isOfModel(annotated) ? serializer(content(annotated)) : null;
    }

    @Override
    public @Nullable Object findTypeResolverBuilder(MapperConfig<?> config, Annotated annotated) {
        JsonTypeInfo info = annotated.getAnnotation(JsonTypeInfo.class);
        return info != null && isOfModel(annotated.getRawType())
                ? new TypeProperty(JsonTypeInfo.Value.from(info))
                : null;
    }

    private static @Nullable Object serializer(Class<?> type) {
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        return type == String.class ? TEXT : null;
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
        return isOfModel(annotated)
                        && (annotated.getRawType() == LocalDate.class || content(annotated) == LocalDate.class)
                ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
                : null;
    }

    /** Types leave out what is empty; a mandatory text that is empty must be written, or it could not be read again. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return isOfModel(annotated) && TEXTS.contains(annotated.getRawType())
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.USE_DEFAULTS)
                : JsonInclude.Value.empty();
    }

    /** What a list or an optional value holds. */
    private static Class<?> content(Annotated annotated) {
        JavaType content = annotated.getType().getContentType();
        return content == null ? void.class : content.getRawClass();
    }

    /** The texts' own accessors too: Jackson asks how to write what they return. */
    private static boolean isOfModel(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isOfModel(member.getDeclaringClass());
    }

    private static boolean isOfModel(Class<?> type) {
        String name = type.getPackageName();
        String model = InformationSecurityReport.class.getPackageName();
        return name.equals(model) || name.startsWith(model + ".") || name.equals(Prose.class.getPackageName());
    }
}
