package jp.ayumi.api.planyear;

/**
 * The answer to one review question of the plan's scheme.
 */
public record Answer(String question, String text) {}
