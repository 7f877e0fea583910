package jp.ayumi.log.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import jp.ayumi.api.Identifier;
import jp.ayumi.api.IllegalValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Identifiers as JSON strings: one rule for every record that implements {@link Identifier}, also those yet to come. */
final class IdentifierJson {

    private IdentifierJson() {}

    static final class Writer extends StdSerializer<Identifier> {

        Writer() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializationContext context) {
            json.writeString(identifier.value());
        }
    }

    static final class KeyWriter extends StdSerializer<Identifier> {

        KeyWriter() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializationContext context) {
            json.writeName(identifier.value());
        }
    }

    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isIdentifier(type);
        }
    }

    static final class KeyReaders implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isIdentifier(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null;
        }
    }

    private static final class Reader extends StdScalarDeserializer<Object> {

        private final Constructor<?> constructor;

        Reader(Class<?> type) {
            super(type);
            this.constructor = constructorOf(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(getValueType(context), json);
            }
            return create(constructor, json.getString(), context);
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final Constructor<?> constructor;

        KeyReader(Class<?> type) {
            this.constructor = constructorOf(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return create(constructor, key, context);
        }
    }

    private static boolean isIdentifier(Class<?> type) {
        return type.isRecord() && Identifier.class.isAssignableFrom(type);
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        try {
            return type.getConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("an identifier is a public record of one text: " + type.getName(), e);
        }
    }

    private static Object create(Constructor<?> constructor, String text, DeserializationContext context) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalValueException illegal) {
                throw IllegalValues.report(context, constructor.getDeclaringClass(), illegal);
            }
            throw new IllegalStateException(constructor + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}
