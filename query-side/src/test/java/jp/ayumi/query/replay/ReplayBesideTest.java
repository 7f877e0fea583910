package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands beside a plan and names it belongs to its history, by the names that things had then. */
class ReplayBesideTest {

    private static final MunicipalityId TOWN = CITY.municipality();
    private static final OrganizationId HALL = new OrganizationId("city-hall");
    private static final PlanYearId PLAN_YEAR = PlanYearId.of(CITY, YEAR);

    private final Projection given = Projection.of(PlanHistory.projector());
    private final Walk city = new Walk(given, CITY);
    private final Walk practice = new Walk(given, PRACTICE);

    @Test
    void everyKindOfEventThatNamesAPlanIsAStepOfIt() {
        given.given(Histories.everyKind().toArray(Event[]::new));

        Set<String> elsewhere = Set.of("municipality", "access");
        Set<String> notOfAPlan = Set.of(
                "council.established",
                "council.revised",
                "council.dissolved",
                "council.member-appointed",
                "council.member-replaced",
                "council.membership-ended",
                "issue.raised",
                "issue.declined",
                // Of a member of the common issue, which no plan took up by itself.
                "issue.resolved",
                "issue.common-formed",
                "issue.common-declined",
                // Told of the successor, of the district plan and of the counterpart.
                "plan.lessons-carried",
                "plan.district-arranged",
                "plan.counterpart-acknowledged",
                // After its revision the pledge of the history names no plan.
                "pledge.reported",
                "pledge.withdrawn");
        List<String> expected = Histories.everyKind().stream()
                .map(event -> EventCatalogue.of(event.getClass()).name())
                .filter(name -> !elsewhere.contains(name.substring(0, name.indexOf('.'))))
                .filter(name -> !notOfAPlan.contains(name))
                .distinct()
                .toList();
        assertThat(city.steps().stream().map(ReplayStepView::type)).containsAll(expected);
        assertThat(city.steps()).extracting(ReplayStepView::position).isSorted();
    }

    @Nested
    class AThing {

        private final PledgeBookId book = PledgeBookId.of(TOWN, new AreaId("east"));
        private final PledgeId pledge = new PledgeId("greeting");

        @Test
        void thatNamesAnotherPlanFromNowOnLeavesTheOneAndEntersTheOther() {
            given.given(adopted(CITY, "計画")).given(adopted(PRACTICE, "実践計画"));
            given.given(
                    new PledgeMade(book, pledge, new Pledge(YEAR, "町内会", "あいさつ", CITY, null)),
                    new PledgeReported(book, pledge, "続けている", APRIL),
                    new PledgeRevised(book, pledge, new Pledge(YEAR, "町内会", "声かけ", PRACTICE, null)),
                    new PledgeReported(book, pledge, "広がった", APRIL));

            assertThat(types(city)).endsWith("pledge.made", "pledge.reported", "pledge.revised");
            assertThat(city.told()).containsExactly("eastの「町内会」が地域で取り組むことを除いた。");
            assertThat(types(practice)).endsWith("pledge.revised", "pledge.reported");
            assertThat(practice.compare(ComparedPart.EVERYTHING, 6, 9).differences())
                    .extracting(DifferenceView::subject)
                    .containsExactly("beside/pledges/east/greeting");
            assertThat(practice.last().after().toString()).contains("広がった", "続けている");
        }

        @Test
        void isFollowedThroughEventsThatDoNotNameThePlan() {
            CouncilId council = new CouncilId("tomakomai/committee");
            MeetingId meeting = new MeetingId("first");
            given.given(adopted(CITY, "計画"))
                    .given(
                            new MeetingPlanned(
                                    council,
                                    meeting,
                                    APRIL,
                                    Set.of(MeetingPurpose.PROGRESS_CHECK),
                                    List.of(new AgendaItem(1, "進捗", CITY, YEAR))),
                            new MeetingHeld(council, meeting, APRIL, List.of(), 10, 8, true));

            assertThat(types(city)).endsWith("council.meeting-planned", "council.meeting-held");
            assertThat(city.told()).contains("「committee」の令和6年4月1日の会議に、出席者数「8」を記録した。");
        }

        @Test
        void aNameAloneMakesNoPlan() {
            given.given(adopted(CITY, "計画"))
                    .given(new PledgeMade(book, pledge, new Pledge(YEAR, "町内会", "あいさつ", PRACTICE, null)));

            assertThat(given.tables().everything().get("plan_history_entry").keySet())
                    .noneMatch(key -> key.startsWith(PRACTICE.value()));
        }

        @Test
        void ofAYearIsComparedWithTheYearAndTheNextPlanHearsOfItToo() {
            OpinionBookId opinions = OpinionBookId.of(PLAN_YEAR);
            OpinionId opinion = new OpinionId("opinion-1");
            given.given(adopted(CITY, "計画")).given(adopted(PRACTICE, "次の計画"));
            given.given(
                    new OpinionRaised(
                            opinions,
                            opinion,
                            new RaisedOpinion(
                                    new CouncilId("tomakomai/committee"),
                                    null,
                                    null,
                                    null,
                                    null,
                                    OpinionKind.NEW_ISSUE,
                                    "担い手を",
                                    APRIL),
                            Set.of()),
                    new OpinionReflected(
                            opinions,
                            opinion,
                            1,
                            new Reflection(Destination.NEXT_PLAN, null, null, null, PRACTICE, "次に")));

            assertThat(city.last().fiscalYear()).isEqualTo(YEAR);
            assertThat(city.told())
                    .contains("令和5年度についての「committee」の意見「担い手を」に、反映(1、反映した先)「次期計画」を記録した。")
                    .contains("令和5年度についての「committee」の意見「担い手を」に、反映(1、計画)「次の計画」を記録した。");
            assertThat(practice.told()).containsExactly("計画「計画」の令和5年度についての「committee」の意見「担い手を」を記録した。");
            assertThat(practice.last().fiscalYear()).isNull();
        }
    }

    @Nested
    class AName {

        @Test
        void isTheOneOfThatMoment() {
            given.given(organization("市役所"))
                    .given(adopted(CITY, "計画"))
                    .given(new AnnualPlanSubmitted(PLAN_YEAR, HALL, OrganizationKind.CITY_HALL, List.of()))
                    .given(new OrganizationRevised(
                            TOWN, new Organization(HALL, "苫小牧市役所", "", OrganizationKind.CITY_HALL)))
                    .given(new AnnualPlanSubmitted(PLAN_YEAR, HALL, OrganizationKind.CITY_HALL, List.of()));

            assertThat(city.steps().stream().map(ReplayStepView::sentence))
                    .contains("令和5年度の年間計画を「市役所」が提出した(0件)。", "令和5年度の年間計画を「苫小牧市役所」が提出した(0件)。");
            assertThat(city.compare(ComparedPart.EVERYTHING, 4, 5).text()).contains("「市役所」の令和5年度の年間計画");
            assertThat(city.compare(ComparedPart.EVERYTHING, 4, 7).text()).contains("「苫小牧市役所」の令和5年度の年間計画");
            assertThat(city.steps().get(1).after().toString()).contains("value=city-hall, text=市役所");
        }

        private OrganizationRegistered organization(String name) {
            return new OrganizationRegistered(TOWN, new Organization(HALL, name, "", OrganizationKind.CITY_HALL));
        }
    }

    private static Stream<String> types(Walk walk) {
        return walk.steps().stream().map(ReplayStepView::type);
    }
}
