package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.PublicationRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_PRESENTS;
import static jp.ayumi.command.publication.PublicationRule.A_COUNT_IS_NOT_NEGATIVE;
import static jp.ayumi.command.publication.PublicationRule.A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS;
import static jp.ayumi.command.publication.PublicationRule.A_GATHERING_IS_RECORDED_ONCE;
import static jp.ayumi.command.publication.PublicationRule.A_PRESENTATION_MEETING_IS_ABOUT_DISTRICT_PLANS;
import static jp.ayumi.command.publication.PublicationRule.A_PRESENTATION_TELLS_OF_AN_ELEMENT_OF_ITS_PLAN;
import static jp.ayumi.command.publication.PublicationRule.A_PRESENTATION_TELLS_OF_A_PLAN_THAT_EXISTS;
import static jp.ayumi.command.publication.PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.HoldGathering;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;

/** 発表と共有の場: recorded once, after it was held. */
final class GatheringDecider {

    private static final Set<GatheringKind> FOR_PRESENTING = Set.of(GatheringKind.FORUM, GatheringKind.PRESENTATION);

    private static final Cases<GatheringContext, GatheringCommand, List<GatheringEvent>> CASES =
            Cases.<GatheringContext, GatheringCommand, List<GatheringEvent>>over(GatheringCommand.class)
                    .on(HoldGathering.class, GatheringDecider::hold)
                    .complete();

    private GatheringDecider() {}

    /**
     * @return at least one event
     * @throws jp.ayumi.api.RefusedException by a {@link PublicationRule}
     */
    static List<GatheringEvent> decide(GatheringContext context, GatheringCommand command) {
        return CASES.apply(context, command);
    }

    private static List<GatheringEvent> hold(GatheringContext context, HoldGathering command) {
        MunicipalityState municipality = context.municipality(command);
        Gathering held = command.held();
        A_GATHERING_IS_RECORDED_ONCE.require(
                context.state().isEmpty(), Pointer.to("id"), "gathering", command.gathering());
        KernelRule.requireText(held.title(), "title");
        NOTHING_IS_TOLD_BEFORE_IT_HAPPENS.require(
                !held.heldOn().isAfter(context.around().today().inJapan()),
                Pointer.to("heldOn"),
                "date",
                held.heldOn());
        A_COUNT_IS_NOT_NEGATIVE.require(
                held.participants() == null || held.participants() >= 0,
                Pointer.to("participants"),
                "count",
                held.participants());
        Pointer places = Pointer.to("presentations");
        A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS.require(
                !FOR_PRESENTING.contains(held.kind()) || !held.presentations().isEmpty(), places);
        for (int number = 0; number < held.presentations().size(); number++) {
            require(context, municipality, command, held.presentations().get(number), places.at(number));
        }
        return List.of(new GatheringHeld(command.gathering(), held));
    }

    private static void require(
            GatheringContext context,
            MunicipalityState municipality,
            HoldGathering command,
            Presentation presentation,
            Pointer place) {
        PlanState plan = context.plan(command, presentation.plan())
                .orElseThrow(() -> A_PRESENTATION_TELLS_OF_A_PLAN_THAT_EXISTS.refused(
                        place.at("plan"), "plan", presentation.plan()));
        A_PRESENTATION_MEETING_IS_ABOUT_DISTRICT_PLANS.require(
                command.held().kind() != GatheringKind.PRESENTATION
                        || plan.profile().kind() == PlanKind.DISTRICT,
                place.at("plan"),
                "plan",
                presentation.plan());
        A_PRESENTATION_TELLS_OF_AN_ELEMENT_OF_ITS_PLAN.require(
                presentation.element() == null
                        || plan.elements().find(presentation.element()).isPresent(),
                place.at("element"),
                "element",
                presentation.element(),
                "plan",
                presentation.plan());
        AN_ORGANIZATION_OF_THE_MUNICIPALITY_PRESENTS.require(
                municipality.organization(presentation.presenter()).isPresent(),
                place.at("presenter"),
                "organization",
                presentation.presenter());
    }
}
