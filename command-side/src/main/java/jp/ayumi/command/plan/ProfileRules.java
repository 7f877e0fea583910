package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_DISSOLVED_ORGANIZATION_OWNS_NO_PLAN;
import static jp.ayumi.command.plan.PlanRule.A_DISTRICT_PLAN_AND_NO_OTHER_NAMES_ITS_AREA;
import static jp.ayumi.command.plan.PlanRule.A_DISTRICT_PLAN_NEEDS_AN_AREA_OF_ITS_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.A_PLAN_NEEDS_AN_OWNER_OF_ITS_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.A_PLAN_WITH_A_MID_TERM_REVIEW_NAMES_ITS_MIDDLE_YEAR;
import static jp.ayumi.command.plan.PlanRule.A_TERM_IS_AT_MOST_TWENTY_YEARS;
import static jp.ayumi.command.plan.PlanRule.THE_MIDDLE_YEAR_LIES_WITHIN_THE_TERM;
import static jp.ayumi.command.plan.PlanRule.THE_TERM_KEEPS_THE_YEARS_OF_ITS_TARGETS;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;

/** What a plan may say of itself. The fields of the profile are the fields of the body. */
final class ProfileRules {

    private static final int LONGEST_TERM = 20;

    private ProfileRules() {}

    static void require(PlanProfile profile, MunicipalityState municipality) {
        KernelRule.requireText(profile.title(), "title");
        Pointer levels = Pointer.to("levels");
        KernelRule.requireText(profile.levels().goal(), levels.at("goal"));
        KernelRule.requireText(profile.levels().measure(), levels.at("measure"));
        KernelRule.requireText(profile.levels().action(), levels.at("action"));
        requireOwner(profile, municipality);
        requireArea(profile, municipality);
        int years = profile.term().years().size();
        A_TERM_IS_AT_MOST_TWENTY_YEARS.require(years <= LONGEST_TERM, Pointer.to("term"), "years", years);
        requireMiddleYear(profile);
    }

    /** The targets of the tree that the draft has already. */
    static void requireTargetsWithin(Term term, PlanElements elements) {
        elements.standing()
                .forEach(element -> element.targets()
                        .forEach(year -> THE_TERM_KEEPS_THE_YEARS_OF_ITS_TARGETS.require(
                                term.contains(year), Pointer.to("term"), "indicator", element.id(), "year", year)));
    }

    private static void requireOwner(PlanProfile profile, MunicipalityState municipality) {
        Pointer place = Pointer.to("owner");
        A_PLAN_NEEDS_AN_OWNER_OF_ITS_MUNICIPALITY.require(
                municipality.organization(profile.owner()).isPresent(), place, "organization", profile.owner());
        A_DISSOLVED_ORGANIZATION_OWNS_NO_PLAN.require(
                municipality.isActive(profile.owner()), place, "organization", profile.owner());
    }

    private static void requireArea(PlanProfile profile, MunicipalityState municipality) {
        Pointer place = Pointer.to("area");
        AreaId area = profile.area();
        A_DISTRICT_PLAN_AND_NO_OTHER_NAMES_ITS_AREA.require(
                (area != null) == (profile.kind() == PlanKind.DISTRICT), place, "kind", profile.kind());
        A_DISTRICT_PLAN_NEEDS_AN_AREA_OF_ITS_MUNICIPALITY.require(
                area == null || municipality.hasArea(area), place, "area", area);
    }

    private static void requireMiddleYear(PlanProfile profile) {
        Pointer place = Pointer.to("policy").at("midTermYear");
        MidTermReviewPolicy policy = profile.policy().midTermReview();
        FiscalYear middle = profile.policy().midTermYear();
        A_PLAN_WITH_A_MID_TERM_REVIEW_NAMES_ITS_MIDDLE_YEAR.require(
                (middle != null) == (policy != MidTermReviewPolicy.NONE), place, "policy", policy);
        Term term = profile.term();
        THE_MIDDLE_YEAR_LIES_WITHIN_THE_TERM.require(
                middle == null || term.contains(middle),
                place,
                "year",
                middle,
                "first",
                term.first(),
                "last",
                term.last());
    }
}
