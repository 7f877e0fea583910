package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilScenario.established;
import static jp.ayumi.command.council.CouncilScenario.nothing;
import static jp.ayumi.command.council.Kuki.ABOVE;
import static jp.ayumi.command.council.Kuki.COMMITTEE;
import static jp.ayumi.command.council.Kuki.NO_CADENCE;
import static jp.ayumi.command.council.Kuki.PLAN;
import static jp.ayumi.command.council.Kuki.establish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilProfilesTest {

    private static final LocalDate LAST = LocalDate.of(2025, 7, 17);

    private static CouncilProfile run(OrganizationId secretariat, Set<PlanId> mandate) {
        return Kuki.profile(
                CouncilKind.OTHER, secretariat, null, null, List.of(), mandate, Set.of(), null, NO_CADENCE, null);
    }

    @Nested
    class ItsLife {

        @Test
        void aCouncilIsEstablishedOnce() {
            nothing()
                    .when(establish(Kuki.profile()))
                    .then(new CouncilEstablished(COMMITTEE, Kuki.profile(), LocalDate.of(2018, 4, 1)));
            established()
                    .when(establish(Kuki.profile()))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_IS_ESTABLISHED_ONCE)
                    .at("/id");
        }

        @Test
        void itsMunicipalityIsKnown() {
            nothing()
                    .withoutMunicipality()
                    .when(establish(Kuki.profile()))
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
        }

        @Test
        void nothingElseIsAskedBeforeItIsEstablished() {
            nothing().when(Kuki.appoint("a")).thenRefusedBy(CouncilRule.COUNCIL_UNKNOWN);
        }

        @Test
        @Tag("KUK-1")
        void aDissolvedCouncilTakesNoMembersAndPlansNoMeetings() {
            CouncilScenario dissolved = established().after(Kuki.appoint("a"), Kuki.planned());
            dissolved
                    .when(new DissolveCouncil(COMMITTEE, LAST, "満了"))
                    .then(new CouncilDissolved(COMMITTEE, LAST, "満了"));

            List.of(
                            Kuki.appoint("b"),
                            Kuki.replace("a", "c", "2025-10-01"),
                            Kuki.end("a", "2025-10-01"),
                            Kuki.planned(),
                            new ReviseCouncil(COMMITTEE, Kuki.profile()),
                            new DissolveCouncil(COMMITTEE, LAST, "満了"))
                    .forEach(command -> dissolved
                            .when(command)
                            .thenRefusedBy(CouncilRule.A_DISSOLVED_COUNCIL_STAYS_AS_IT_WAS)
                            .asAWhole()
                            .saying("date", "2025-07-17"));
        }

        @Test
        void noCouncilIsDissolvedBeforeAMeetingThatItHeld() {
            established()
                    .after(Kuki.planned(), Kuki.held())
                    .when(new DissolveCouncil(COMMITTEE, LAST, "満了"))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_IS_DISSOLVED_AFTER_ITS_LAST_MEETING)
                    .at("/dissolvedOn");
        }

        @Test
        void aDissolutionHasAReason() {
            established()
                    .when(new DissolveCouncil(COMMITTEE, LAST, " "))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
        }
    }

    @Nested
    class WhatItSaysOfItself {

        @ParameterizedTest
        @ValueSource(strings = {"old-office", "unknown"})
        void itsSecretariatIsActive(String organization) {
            nothing()
                    .when(establish(run(new OrganizationId(organization), Set.of())))
                    .thenRefusedBy(CouncilRule.A_SECRETARIAT_IS_AN_ACTIVE_ORGANIZATION)
                    .at("/secretariat");
        }

        @Test
        @Tag("KAN-5")
        void aDistrictCouncilNamesItsDistrict() {
            nothing()
                    .when(establish(Kuki.profile(CouncilKind.DISTRICT_COUNCIL, Towns.DISTRICT, null)))
                    .thenAccepted();
            for (CouncilProfile profile : List.of(
                    Kuki.profile(CouncilKind.DISTRICT_COUNCIL, null, null),
                    Kuki.profile(CouncilKind.OTHER, Towns.DISTRICT, null))) {
                nothing()
                        .when(establish(profile))
                        .thenRefusedBy(CouncilRule.A_DISTRICT_COUNCIL_AND_NO_OTHER_NAMES_ITS_AREA)
                        .at("/area");
            }
        }

        @Test
        void anAreaThatBelongsToNoDivisionIsUnknown() {
            nothing()
                    .when(establish(Kuki.profile(CouncilKind.DISTRICT_COUNCIL, new AreaId("nowhere"), null)))
                    .thenRefusedBy(CouncilRule.THE_AREA_OF_A_COUNCIL_BELONGS_TO_A_DIVISION)
                    .at("/area");
        }

        @Test
        void itWatchesPlansOfItsMunicipality() {
            nothing().when(establish(run(Towns.CITY, Set.of(PLAN)))).thenAccepted();
            for (String other : List.of("tomakomai/unknown", "kuki/city-3")) {
                nothing()
                        .when(establish(run(Towns.CITY, Set.of(new PlanId(other)))))
                        .thenRefusedBy(CouncilRule.A_MANDATE_NAMES_PLANS_OF_THE_MUNICIPALITY)
                        .at("/mandate/0");
            }
        }

        @Test
        @Tag("KOH-6")
        void aLimitThatIsNotStatedIsNotZero() {
            established(Kuki.limited(null)).after(Kuki.members(60));
            nothing()
                    .when(establish(Kuki.limited(0)))
                    .thenRefusedBy(CouncilRule.STATED_SEATS_ARE_ONE_AT_LEAST)
                    .at("/seatLimit");
            nothing()
                    .when(establish(Kuki.limited(10, new CompositionClass("a", "甲", 0))))
                    .thenRefusedBy(CouncilRule.STATED_SEATS_ARE_ONE_AT_LEAST)
                    .at("/classes/0/seats");
        }

        @Test
        void aClassCodeIsGivenOnce() {
            nothing()
                    .when(establish(Kuki.limited(
                            10, new CompositionClass("a", "甲", null), new CompositionClass("a", "乙", null))))
                    .thenRefusedBy(CouncilRule.A_CLASS_CODE_IS_GIVEN_ONCE)
                    .at("/classes/1/code");
        }

        @Test
        void theClassesFitIntoTheLimit() {
            CompositionClass six = new CompositionClass("a", "甲", 6);
            nothing()
                    .when(establish(Kuki.limited(10, six, new CompositionClass("b", "乙", 4))))
                    .thenAccepted();
            nothing()
                    .when(establish(Kuki.limited(10, six, new CompositionClass("b", "乙", 5))))
                    .thenRefusedBy(CouncilRule.THE_SEATS_OF_THE_CLASSES_FIT_INTO_THE_LIMIT)
                    .at("/classes")
                    .saying("seats", "11");
        }

        @Test
        @Tag("KAN-6")
        void aCadenceIsConsistent() {
            nothing()
                    .when(establish(Kuki.meeting(new Cadence(2, 3, List.of()), null)))
                    .thenAccepted();
            nothing()
                    .when(establish(Kuki.meeting(new Cadence(4, 3, List.of()), null)))
                    .thenRefusedBy(CouncilRule.A_CADENCE_ASKS_FOR_NO_MORE_THAN_IT_ALLOWS)
                    .at("/cadence/most");
            nothing()
                    .when(establish(Kuki.meeting(new Cadence(-1, null, List.of()), null)))
                    .thenRefusedBy(CouncilRule.A_CADENCE_COUNTS_FROM_ZERO)
                    .at("/cadence/least");
            nothing()
                    .when(establish(Kuki.meeting(new Cadence(null, -1, List.of()), null)))
                    .thenRefusedBy(CouncilRule.A_CADENCE_COUNTS_FROM_ZERO)
                    .at("/cadence/most");
            ExpectedMeeting review = new ExpectedMeeting(MeetingSlot.FIRST_MEETING, MeetingPurpose.REVIEW_OF_LAST_YEAR);
            nothing()
                    .when(establish(Kuki.meeting(new Cadence(null, null, List.of(review, review)), null)))
                    .thenRefusedBy(CouncilRule.AN_EXPECTED_MEETING_IS_NAMED_ONCE)
                    .at("/cadence/expected/1");
        }

        @ParameterizedTest
        @CsvSource({"1, 2, true", "2, 3, false", "1, 1, false"})
        void aQuorumCanBeReached(int numerator, int denominator, boolean moreThan) {
            nothing()
                    .when(establish(Kuki.meeting(NO_CADENCE, new Quorum(numerator, denominator, moreThan))))
                    .thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"0, 2, true", "3, 2, false", "1, 1, true", "1, 0, false"})
        void aQuorumThatNobodyCanReachIsRefused(int numerator, int denominator, boolean moreThan) {
            nothing()
                    .when(establish(Kuki.meeting(NO_CADENCE, new Quorum(numerator, denominator, moreThan))))
                    .thenRefusedBy(CouncilRule.A_QUORUM_IS_A_REACHABLE_PART_OF_THE_MEMBERS)
                    .at("/quorum");
        }
    }

    @Nested
    class WhereItStands {

        @Test
        @Tag("KUK-3")
        void aWorkingGroupStandsUnderACouncil() {
            nothing()
                    .beside(ABOVE, Kuki.profile(CouncilKind.INTERNAL_LIAISON, null, null))
                    .when(establish(Kuki.profile(CouncilKind.WORKING_GROUP, null, ABOVE)))
                    .thenAccepted();
            for (CouncilProfile profile : List.of(
                    Kuki.profile(CouncilKind.WORKING_GROUP, null, null),
                    Kuki.profile(CouncilKind.OTHER, null, ABOVE))) {
                nothing()
                        .beside(ABOVE, Kuki.profile())
                        .when(establish(profile))
                        .thenRefusedBy(CouncilRule.A_WORKING_GROUP_AND_NO_OTHER_IS_PART_OF_A_COUNCIL)
                        .at("/partOf");
            }
        }

        @Test
        void itStandsUnderCouncilsOfItsMunicipality() {
            CouncilId elsewhere = new CouncilId("kuki/above");
            nothing()
                    .beside(elsewhere, Kuki.profile())
                    .beside(ABOVE, Kuki.profile())
                    .when(establish(Kuki.reportingTo(ABOVE, elsewhere)))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_STANDS_UNDER_KNOWN_COUNCILS)
                    .at("/reportsTo/1");
            nothing()
                    .when(establish(Kuki.profile(CouncilKind.WORKING_GROUP, null, ABOVE)))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_STANDS_UNDER_KNOWN_COUNCILS)
                    .at("/partOf");
        }

        @Test
        void itDoesNotReportToItself() {
            established()
                    .when(new ReviseCouncil(COMMITTEE, Kuki.reportingTo(COMMITTEE)))
                    .thenRefusedBy(CouncilRule.COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES)
                    .at("/reportsTo/0");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 50, 5_000})
        void noLineLeadsBackHoweverLong(int length) {
            CouncilScenario scenario = established();
            for (int i = 0; i < length - 1; i++) {
                scenario.beside(councilNumber(i), Kuki.reportingTo(councilNumber(i + 1)));
            }
            scenario.beside(councilNumber(length - 1), Kuki.reportingTo(COMMITTEE));

            scenario.when(new ReviseCouncil(COMMITTEE, Kuki.reportingTo(councilNumber(0))))
                    .thenRefusedBy(CouncilRule.COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES)
                    .at("/reportsTo/0");
        }

        @Test
        void noLineLeadsBackThroughAWorkingGroup() {
            established()
                    .beside(ABOVE, Kuki.profile(CouncilKind.WORKING_GROUP, null, COMMITTEE))
                    .when(new ReviseCouncil(COMMITTEE, Kuki.reportingTo(ABOVE)))
                    .thenRefusedBy(CouncilRule.COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES);
        }

        @Test
        void twoLinesMayMeetAboveIt() {
            CouncilId one = councilNumber(1);
            CouncilId other = councilNumber(2);
            CouncilScenario scenario = established()
                    .beside(one, Kuki.reportingTo(ABOVE))
                    .beside(other, Kuki.reportingTo(ABOVE))
                    .beside(ABOVE, Kuki.profile());
            CouncilProfile both = Kuki.reportingTo(one, other);

            scenario.when(new ReviseCouncil(COMMITTEE, both)).then(new CouncilRevised(COMMITTEE, both));
            assertThat(scenario.boundTo())
                    .as("nobody closes the circle meanwhile")
                    .containsExactlyInAnyOrder(one, other, ABOVE);
        }

        private static CouncilId councilNumber(int number) {
            return CouncilId.of(Towns.TOMAKOMAI, "council-" + number);
        }
    }
}
