package jp.ayumi.log.serial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Metadata as a flat JSON object of texts, its members by name, so that the same metadata is always the same bytes. */
final class MetadataJson {

    private MetadataJson() {}

    static JacksonModule module() {
        return new SimpleModule("ayumi-metadata")
                .addSerializer(MetaData.class, new Writer())
                .addDeserializer(MetaData.class, new Reader());
    }

    private static final class Writer extends StdSerializer<MetaData> {

        Writer() {
            super(MetaData.class);
        }

        @Override
        public void serialize(MetaData metadata, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            new TreeMap<>(metadata).forEach((key, value) -> {
                if (!(value instanceof String text)) {
                    throw new UnknownTypeException("metadata is text, and this is not: " + key);
                }
                json.writeStringProperty(key, text);
            });
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<MetaData> {

        Reader() {
            super(MetaData.class);
        }

        @Override
        public MetaData deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.START_OBJECT)) {
                return (MetaData) context.handleUnexpectedToken(getValueType(context), json);
            }
            Map<String, String> metadata = new LinkedHashMap<>();
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return (MetaData) context.handleUnexpectedToken(getValueType(context), json);
                }
                metadata.put(key, json.getString());
            }
            return MetaData.from(metadata);
        }
    }
}
