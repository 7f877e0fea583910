package jp.ayumi.api.plan;

import jp.ayumi.api.municipality.OrganizationId;

/**
 * サポートスタッフ・地区担当: an organisation that supports a district.
 *
 * @param duty what it does for the district
 */
public record SupportTeamMember(OrganizationId organization, String duty) {}
