package io.github.infosecreport.internal.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.AsPropertyTypeSerializer;
import tools.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/** Writes the kind of a target as a property in YAML too, where Jackson would write a tag that no other reader knows. */
final class TypeProperty extends StdTypeResolverBuilder {
    TypeProperty(JsonTypeInfo.Value info) {
        super(info);
    }

    @Override
    public TypeSerializer buildTypeSerializer(
            SerializationContext context, JavaType baseType, Collection<NamedType> subtypes) {
        TypeSerializer built = super.buildTypeSerializer(context, baseType, subtypes);
        return new Writer(built.getTypeIdResolver(), null, built.getPropertyName());
    }

    private static final class Writer extends AsPropertyTypeSerializer {
        Writer(TypeIdResolver ids, @Nullable BeanProperty property, String name) {
            super(ids, property, name);
        }

        @Override
        public Writer forProperty(SerializationContext context, @Nullable BeanProperty property) {
            return new Writer(_idResolver, property, _typePropertyName);
        }

        @Override
        public WritableTypeId writeTypePrefix(
                JsonGenerator generator, SerializationContext context, WritableTypeId id) {
            generator.writeStartObject(id.forValue);
            generator.writeStringProperty(_typePropertyName, idFromValue(context, id.forValue));
            return id;
        }

        @Override
        public WritableTypeId writeTypeSuffix(
                JsonGenerator generator, SerializationContext context, WritableTypeId id) {
            generator.writeEndObject();
            return id;
        }
    }
}
