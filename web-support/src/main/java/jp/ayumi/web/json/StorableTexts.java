package jp.ayumi.web.json;

import jp.ayumi.api.IllegalValueException;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A text from outside holds neither NUL nor half a character: JSON can spell both, but PostgreSQL's {@code jsonb} takes no
 * NUL and UTF-8 no half, so a projection or an auditor's {@code psql} would stumble over an event that was accepted.
 */
public final class StorableTexts implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule("storable-texts").addDeserializer(String.class, new Reader()));
    }

    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(json, context);
            if (!isStorable(text)) {
                throw context.instantiationException(
                        String.class, new IllegalValueException("TEXT_CANNOT_BE_STORED", ""));
            }
            return text;
        }
    }
}
