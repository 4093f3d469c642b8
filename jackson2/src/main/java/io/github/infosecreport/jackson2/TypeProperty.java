package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the kind of a target as a property in YAML too, where Jackson would write a tag that no other reader knows. */
final class TypeProperty extends StdTypeResolverBuilder {
    TypeProperty(JsonTypeInfo.Value info) {
        super(info);
    }

    @Override
    public TypeSerializer buildTypeSerializer(
            SerializationConfig config, JavaType baseType, Collection<NamedType> subtypes) {
        TypeSerializer built = super.buildTypeSerializer(config, baseType, subtypes);
        return new Writer(built.getTypeIdResolver(), null, built.getPropertyName());
    }

    private static final class Writer extends AsPropertyTypeSerializer {
        Writer(TypeIdResolver ids, @Nullable BeanProperty property, String name) {
            super(ids, property, name);
        }

        @Override
        public Writer forProperty(@Nullable BeanProperty property) {
            return new Writer(_idResolver, property, _typePropertyName);
        }

        @Override
        public WritableTypeId writeTypePrefix(JsonGenerator generator, WritableTypeId id) throws IOException {
            generator.writeStartObject(id.forValue);
            generator.writeStringField(_typePropertyName, idFromValue(id.forValue));
            return id;
        }

        @Override
        public WritableTypeId writeTypeSuffix(JsonGenerator generator, WritableTypeId id) throws IOException {
            generator.writeEndObject();
            return id;
        }
    }
}
