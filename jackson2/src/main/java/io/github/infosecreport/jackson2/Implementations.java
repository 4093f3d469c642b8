package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.databind.AbstractTypeResolver;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Finds what implements a type of the model; the type says it to Jackson 3 in an annotation that Jackson 2 ignores. */
final class Implementations extends AbstractTypeResolver {
    @Override
    public @Nullable JavaType findTypeMapping(DeserializationConfig config, JavaType type) {
        JsonDeserialize deserialize = type.getRawClass().getAnnotation(JsonDeserialize.class);
        return deserialize != null && ModelForm.isOfModel(type.getRawClass())
                ? config.getTypeFactory().constructSpecializedType(type, deserialize.as())
                : null;
    }
}
