package jp.ayumi.api.plan;

/**
 * An element ends; what was recorded for it stays.
 */
public record Ending(ElementId element, String reason) {}
