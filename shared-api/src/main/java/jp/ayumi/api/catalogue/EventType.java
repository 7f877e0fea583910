package jp.ayumi.api.catalogue;

import jp.ayumi.api.Event;

/**
 * The permanent name of a kind of event.
 *
 * @param name what the log says; given once, never changed, whatever becomes of the class
 * @param revision the present shape of the payload, from 1; a changed shape takes the next number and an upcaster
 * @param javaClass what the program calls it today
 */
public record EventType(String name, int revision, Class<? extends Event> javaClass) {}
