package jp.ayumi.api.plan;

/**
 * Two elements that face each other in two plans made as one.
 */
public record Link(ElementId here, ElementId there) {}
