package jp.ayumi.api;

/** A name that never changes and is never given twice. On the wire and in the log it is its {@link #value()}. */
public interface Identifier {

    /** The text that stands for this identifier everywhere outside the program. */
    String value();
}
