package jp.ayumi.log.serial;

import org.axonframework.serialization.SerializationException;

/** Something was to be written, or has been read, that this program does not know by name. Never passed over in silence. */
public final class UnknownTypeException extends SerializationException {

    private static final long serialVersionUID = 1L;

    UnknownTypeException(String message) {
        super(message);
    }
}
