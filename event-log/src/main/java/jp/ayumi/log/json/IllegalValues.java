package jp.ayumi.log.json;

import jp.ayumi.api.IllegalValueException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;

/** Reports a value that cannot exist the way Jackson does for the constructors of other records: as the cause. */
final class IllegalValues {

    private IllegalValues() {}

    static DatabindException report(DeserializationContext context, Class<?> type, IllegalValueException illegal) {
        return context.instantiationException(type, illegal);
    }
}
