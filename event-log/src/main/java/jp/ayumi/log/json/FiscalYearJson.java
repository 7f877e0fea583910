package jp.ayumi.log.json;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A fiscal year as a JSON number: 令和7年度 is {@code 2025}. As a key it is its {@code toString()}. */
final class FiscalYearJson {

    private FiscalYearJson() {}

    static final class Writer extends StdSerializer<FiscalYear> {

        Writer() {
            super(FiscalYear.class);
        }

        @Override
        public void serialize(FiscalYear year, JsonGenerator json, SerializationContext context) {
            json.writeNumber(year.startYear());
        }
    }

    static final class Reader extends StdScalarDeserializer<FiscalYear> {

        Reader() {
            super(FiscalYear.class);
        }

        @Override
        public FiscalYear deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (FiscalYear) context.handleUnexpectedToken(getValueType(context), json);
            }
            return create(json.getIntValue(), context);
        }
    }

    static final class KeyReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return create(Integer.parseInt(key), context);
            } catch (NumberFormatException e) {
                return context.handleWeirdKey(FiscalYear.class, key, "not a year");
            }
        }
    }

    private static FiscalYear create(int startYear, DeserializationContext context) {
        try {
            return new FiscalYear(startYear);
        } catch (IllegalValueException illegal) {
            throw IllegalValues.report(context, FiscalYear.class, illegal);
        }
    }
}
