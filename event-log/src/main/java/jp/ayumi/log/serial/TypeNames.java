package jp.ayumi.log.serial;

import org.axonframework.serialization.SerializedType;

/** What one serializer may write and read, and under which names. There is nothing it accepts beyond that. */
interface TypeNames {

    /**
     * The name under which a class is written.
     *
     * @throws UnknownTypeException when it is not one of those that may be written
     */
    SerializedType nameOf(Class<?> javaClass);

    /**
     * The class behind a name that was read.
     *
     * @throws UnknownTypeException when there is none, or none of that revision
     */
    Class<?> classOf(SerializedType type);
}
