package jp.ayumi.log.serial;

import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what one revision of an event stored into what the next would have stored. One class for each step, kept for ever;
 * contributed as a Spring bean.
 */
public interface PayloadUpcaster {

    /** The event's permanent name in the catalogue. */
    String event();

    /** The revision that is read; what comes out is the one after it. */
    int fromRevision();

    /** The payload in the next revision's shape. May change and return the one given. */
    ObjectNode upcast(ObjectNode payload);
}
