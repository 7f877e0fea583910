package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;

/**
 * Two elements that face each other.
 *
 * @param source the event that paired them
 */
public record ElementPairView(ElementId here, String hereTitle, ElementId there, String thereTitle, EventRef source) {}
