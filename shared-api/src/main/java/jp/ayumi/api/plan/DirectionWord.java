package jp.ayumi.api.plan;

/**
 * 方向性: one word of a scheme, for example 拡充, and what it means.
 */
public record DirectionWord(String code, String label, Act act) {}
