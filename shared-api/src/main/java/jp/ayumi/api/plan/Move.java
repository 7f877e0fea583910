package jp.ayumi.api.plan;

/**
 * An element gets another parent: a measure another goal, an action another measure, an indicator another owner.
 */
public record Move(ElementId element, ElementId newParent) {}
