package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_SUPPORT_TEAM_HAS_EVERY_KIND_THAT_THE_PLAN_ABOVE_ASKS_FOR;
import static jp.ayumi.command.plan.PlanRule.A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS;
import static jp.ayumi.command.plan.PlanRule.A_SUPPORT_TEAM_NAMES_AN_ORGANIZATION_ONCE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.municipality.MunicipalityState.KnownOrganization;

/** 地区担当: who is assigned to a district (KOH-3). */
final class SupportTeamRules {

    private SupportTeamRules() {}

    /**
     * @param asked the kinds that the plan above asks for
     */
    static void require(List<SupportTeamMember> team, Set<OrganizationKind> asked, MunicipalityState municipality) {
        Pointer list = Pointer.to("supportTeam");
        Set<OrganizationId> named = new HashSet<>();
        Set<OrganizationKind> present = EnumSet.noneOf(OrganizationKind.class);
        for (int i = 0; i < team.size(); i++) {
            OrganizationId organization = team.get(i).organization();
            Pointer place = list.at(i).at("organization");
            KnownOrganization known = municipality
                    .organization(organization)
                    .filter(KnownOrganization::isActive)
                    .orElseThrow(() -> A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS.refused(
                            place, "organization", organization));
            A_SUPPORT_TEAM_NAMES_AN_ORGANIZATION_ONCE.require(
                    named.add(organization), place, "organization", organization);
            KernelRule.requireText(team.get(i).duty(), list.at(i).at("duty"));
            present.add(known.kind());
        }
        Set<OrganizationKind> missing = new LinkedHashSet<>(asked);
        missing.removeAll(present);
        A_SUPPORT_TEAM_HAS_EVERY_KIND_THAT_THE_PLAN_ABOVE_ASKS_FOR.require(missing.isEmpty(), list, "missing", missing);
    }
}
