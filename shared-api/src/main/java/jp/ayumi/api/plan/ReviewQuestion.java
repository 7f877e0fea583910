package jp.ayumi.api.plan;

/**
 * A question that every yearly review of the plan answers.
 */
public record ReviewQuestion(String id, String text) {}
