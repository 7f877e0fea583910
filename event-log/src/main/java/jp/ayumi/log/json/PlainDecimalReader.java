package jp.ayumi.log.json;

import java.math.BigDecimal;
import jp.ayumi.api.IllegalValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads exact numbers, and only such as can be written without an exponent in a line: {@code 1E+3} becomes {@code 1000}, as it
 * would be after being stored, and {@code 1E+999999} is refused here rather than when it is written as a million digits.
 */
final class PlainDecimalReader extends StdScalarDeserializer<BigDecimal> {

    private static final int MAX_DIGITS = 40;

    PlainDecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        if (!json.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(getValueType(context), json);
        }
        BigDecimal number = json.getDecimalValue();
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw IllegalValues.report(
                    context, BigDecimal.class, new IllegalValueException("NUMBER_OUT_OF_RANGE", number.toString()));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
