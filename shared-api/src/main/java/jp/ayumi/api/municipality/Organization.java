package jp.ayumi.api.municipality;

/**
 * 団体: who is responsible for actions.
 *
 * @param reading ふりがな, for sorting; empty when unknown
 */
public record Organization(OrganizationId id, String name, String reading, OrganizationKind kind) {}
