package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.Tsunashima.DISTRICT_PLAN;
import static jp.ayumi.command.publication.Tsunashima.GOAL;
import static jp.ayumi.command.publication.Tsunashima.KOHOKU;
import static jp.ayumi.command.publication.Tsunashima.OFFICE;
import static jp.ayumi.command.publication.Tsunashima.TODAY;
import static jp.ayumi.command.publication.Tsunashima.WARD_PLAN;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.HoldGathering;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.MunicipalityRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where people come together to present and to share. */
class GatheringTest {

    private static final GatheringId FORUM = GatheringId.of(KOHOKU, "forum-2024");

    private final Scenario<GatheringState, GatheringCommand, GatheringEvent> scenario = new Scenario<>(
            GatheringState::evolve,
            (state, command) -> GatheringDecider.decide(new GatheringContext(state, surroundings()), command));

    static GatheringSurroundings surroundings() {
        return new GatheringSurroundings(Tsunashima::municipality, Tsunashima::plan, Tsunashima.CLOCK);
    }

    @Test
    @Tag("KOH-7")
    void aWardForumKeepsWhatWasPresentedAndLearned() {
        HoldGathering forum = held(GatheringKind.FORUM, of(WARD_PLAN, null), of(DISTRICT_PLAN, GOAL));

        scenario.when(forum).then(new GatheringHeld(FORUM, forum.held()));
    }

    @Test
    @Tag("KAN-9")
    void aPresentationMeetingIsAcrossDistricts() {
        scenario.when(held(GatheringKind.PRESENTATION, of(DISTRICT_PLAN, null), of(WARD_PLAN, null)))
                .thenRefusedBy(PublicationRule.A_PRESENTATION_MEETING_IS_ABOUT_DISTRICT_PLANS)
                .at("/presentations/1/plan");
        scenario.when(held(GatheringKind.PRESENTATION, of(DISTRICT_PLAN, null))).thenAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = GatheringKind.class,
            names = {"WORKSHOP", "LECTURE", "OTHER"})
    @Tag("KUK-7")
    void aWorkshopOrLectureNeedsNoPresentation(GatheringKind kind) {
        scenario.when(held(kind)).thenAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = GatheringKind.class,
            names = {"FORUM", "PRESENTATION"})
    void aForumDoes(GatheringKind kind) {
        scenario.when(held(kind))
                .thenRefusedBy(PublicationRule.A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS)
                .at("/presentations");
    }

    @Test
    void itIsRecordedOnce() {
        scenario.givenAccepted(held(GatheringKind.OTHER))
                .when(held(GatheringKind.OTHER))
                .thenRefusedBy(PublicationRule.A_GATHERING_IS_RECORDED_ONCE)
                .at("/id");
    }

    @Test
    void whatIsPresentedIsAPlanOfTheMunicipality() {
        scenario.when(held(GatheringKind.FORUM, of(new PlanId("kohoku/none"), null)))
                .thenRefusedBy(PublicationRule.A_PRESENTATION_TELLS_OF_A_PLAN_THAT_EXISTS)
                .at("/presentations/0/plan");
    }

    @Test
    void whatIsPresentedOfAPlanBelongsToIt() {
        scenario.when(held(GatheringKind.FORUM, of(WARD_PLAN, new ElementId("nowhere"))))
                .thenRefusedBy(PublicationRule.A_PRESENTATION_TELLS_OF_AN_ELEMENT_OF_ITS_PLAN)
                .at("/presentations/0/element");
    }

    @Test
    void whoPresentsIsRegistered() {
        Presentation stranger = new Presentation(WARD_PLAN, null, new OrganizationId("stranger"), "");

        scenario.when(held(GatheringKind.FORUM, stranger))
                .thenRefusedBy(PublicationRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_PRESENTS)
                .at("/presentations/0/presenter");
    }

    @Test
    void itIsHeldInAMunicipalityThatIsThere() {
        scenario.when(new HoldGathering(
                        new GatheringId("nowhere/forum"),
                        held(GatheringKind.OTHER).held()))
                .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
    }

    @Test
    void itHasATitleADayThatHasComeAndACountFromZero() {
        scenario.when(gathering(" ", TODAY, 1))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/title");
        scenario.when(gathering("出前講座", TODAY.plusDays(1), 1))
                .thenRefusedBy(PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS)
                .at("/heldOn");
        scenario.when(gathering("出前講座", TODAY, -1))
                .thenRefusedBy(PublicationRule.A_COUNT_IS_NOT_NEGATIVE)
                .at("/participants");
    }

    private static HoldGathering gathering(String title, LocalDate heldOn, int participants) {
        return new HoldGathering(
                FORUM, new Gathering(GatheringKind.LECTURE, title, heldOn, List.of(), participants, ""));
    }

    static HoldGathering held(GatheringKind kind, Presentation... presentations) {
        return new HoldGathering(FORUM, new Gathering(kind, "区民フォーラム", TODAY, List.of(presentations), null, "交流のきっかけ"));
    }

    private static Presentation of(PlanId plan, @Nullable ElementId element) {
        return new Presentation(plan, element, OFFICE, "一年の取組");
    }
}
