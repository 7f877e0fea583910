package jp.ayumi.api.plan;

/**
 * 基本目標・柱: the top level of a plan's tree.
 */
public record Goal(ElementId id, String title, String description) {}
