package jp.ayumi.command.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.pledge.MakePledge;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeCommand;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.api.pledge.ReportOnPledge;
import jp.ayumi.api.pledge.RevisePledge;
import jp.ayumi.api.pledge.WithdrawPledge;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.plan.PlanStates;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 地域で取り組むこと: what the people of an area pledge, tell and withdraw. */
@Tag("NIS-8")
class PledgeTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 1);
    private static final PledgeBookId BOOK = PledgeBookId.of(Towns.TOMAKOMAI, Towns.DISTRICT);
    private static final PledgeId GREETING = new PledgeId("greeting");
    private static final FiscalYear YEAR = new FiscalYear(2022);
    private static final Pledge ALONE = new Pledge(YEAR, "町内会", "朝のあいさつをする", null, null);

    private static final PledgeSurroundings AROUND = new PledgeSurroundings(
            municipality -> Optional.of(Towns.state()).filter(town -> town.id().equals(municipality)),
            plan -> Optional.of(PlanStates.adopted()).filter(known -> known.id().equals(plan)),
            Clock.fixed(Instant.parse("2022-04-30T15:00:00Z"), ZoneOffset.UTC));

    private final Scenario<PledgeBook, PledgeCommand, PledgeEvent> area =
            new Scenario<>(PledgeBook::evolve, (state, command) -> PledgeDecider.decide(state, AROUND, command));

    static Stream<PledgeCommand> toAPledge() {
        return Stream.of(revising(supporting("a1")), telling(TODAY), new WithdrawPledge(BOOK, GREETING, "担い手の交代"));
    }

    @Test
    void axonHandlesEveryCommand() {
        OnAxon<PledgeBookAggregate> axon = new OnAxon<>(PledgeBookAggregate.class, AROUND);

        axon.handlesEvery(PledgeCommand.class);
        axon.after(new Object[] {}, making(ALONE)).then(new PledgeMade(BOOK, GREETING, ALONE));
        axon.after(new Object[] {new PledgeMade(BOOK, GREETING, ALONE)}, telling(TODAY), 2)
                .thenRefusedBy(KernelRule.STALE_VERSION);
    }

    @Nested
    class Made {

        @Test
        void aPledgeStandsAloneOrSupportsAPlan() {
            area.when(making(ALONE)).then(new PledgeMade(BOOK, GREETING, ALONE));
            area.when(new MakePledge(BOOK, new PledgeId("second"), supporting("a1")))
                    .thenAccepted();
            area.when(new MakePledge(
                            BOOK, new PledgeId("third"), new Pledge(null, "子ども会", "清掃", PlanStates.PLAN, null)))
                    .thenAccepted();
        }

        @Test
        void itBelongsToAnAreaOfTheMunicipality() {
            PledgeBookId nowhere = PledgeBookId.of(Towns.TOMAKOMAI, new AreaId("nowhere"));
            PledgeBookId elsewhere = PledgeBookId.of(new MunicipalityId("kuki"), Towns.DISTRICT);

            area.when(new MakePledge(nowhere, GREETING, ALONE))
                    .thenRefusedBy(PledgeRule.PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY)
                    .saying("area", "nowhere");
            area.when(new MakePledge(elsewhere, GREETING, ALONE))
                    .thenRefusedBy(PledgeRule.PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY);
        }

        @Test
        void itIsMadeOnce() {
            area.givenAccepted(making(ALONE));

            area.when(making(supporting("a1")))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_IS_MADE_ONCE)
                    .at("/pledge");
        }

        @Test
        void itSaysWhoAndWhat() {
            area.when(making(new Pledge(YEAR, " ", "あいさつ", null, null)))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/group");
            area.when(making(new Pledge(YEAR, "町内会", "", null, null)))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/text");
        }

        @Test
        void itSupportsAPlanOfTheMunicipality() {
            PlanId nowhere = PlanId.of(Towns.TOMAKOMAI, "nowhere");

            area.when(making(new Pledge(YEAR, "町内会", "あいさつ", nowhere, null)))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_SUPPORTS_A_PLAN_OF_THE_MUNICIPALITY)
                    .at("/plan");
        }

        @Test
        void itSupportsAnElementOfThatPlan() {
            area.when(making(supporting("nowhere")))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN)
                    .at("/element");
            area.when(making(new Pledge(YEAR, "町内会", "あいさつ", null, new ElementId("a1"))))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN);
        }

        @Test
        void itIsForAYearOfThatPlan() {
            area.when(making(new Pledge(new FiscalYear(2026), "町内会", "あいさつ", PlanStates.PLAN, null)))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_IS_FOR_A_YEAR_OF_ITS_PLAN)
                    .at("/fiscalYear")
                    .saying("last", "2025");
        }
    }

    @Nested
    class Standing {

        @Test
        void itIsRevised() {
            area.givenAccepted(making(ALONE));

            area.when(revising(supporting("a1"))).then(new PledgeRevised(BOOK, GREETING, supporting("a1")));
            area.when(revising(supporting("a1"))).thenRefusedBy(PledgeRule.A_REVISED_PLEDGE_READS_DIFFERENTLY);
            area.when(revising(supporting("nowhere")))
                    .thenRefusedBy(PledgeRule.A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN);
        }

        @Test
        void itsReportsAreToldAsOftenAsThereIsSomethingToTell() {
            area.givenAccepted(making(ALONE));

            area.when(telling(TODAY)).then(new PledgeReported(BOOK, GREETING, "毎週続けている", TODAY));
            area.when(telling(TODAY)).thenAccepted();
            area.when(telling(TODAY.plusDays(1)))
                    .thenRefusedBy(PledgeRule.A_REPORT_ON_A_PLEDGE_IS_NOT_OF_THE_FUTURE)
                    .at("/on");
            area.when(new ReportOnPledge(BOOK, GREETING, " ", TODAY))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
        }

        @Test
        void itIsWithdrawnWithAReason() {
            area.givenAccepted(making(ALONE));

            area.when(new WithdrawPledge(BOOK, GREETING, ""))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
            area.when(new WithdrawPledge(BOOK, GREETING, "担い手の交代")).then(new PledgeWithdrawn(BOOK, GREETING, "担い手の交代"));
        }
    }

    @ParameterizedTest
    @MethodSource("toAPledge")
    void whatWasNeverMadeIsUnknown(PledgeCommand command) {
        area.when(command).thenRefusedBy(PledgeRule.PLEDGE_UNKNOWN).saying("pledge", "greeting");
    }

    @ParameterizedTest
    @MethodSource("toAPledge")
    void whatWasWithdrawnStaysAsItWas(PledgeCommand command) {
        area.givenAccepted(making(ALONE), new WithdrawPledge(BOOK, GREETING, "解散"));

        area.when(command).thenRefusedBy(PledgeRule.A_WITHDRAWN_PLEDGE_STAYS_AS_IT_WAS);
        assertThat(area.state().find(GREETING)).isPresent();
    }

    private static PledgeCommand making(Pledge content) {
        return new MakePledge(BOOK, GREETING, content);
    }

    private static PledgeCommand revising(Pledge content) {
        return new RevisePledge(BOOK, GREETING, content);
    }

    private static PledgeCommand telling(LocalDate on) {
        return new ReportOnPledge(BOOK, GREETING, "毎週続けている", on);
    }

    private static Pledge supporting(String element) {
        return new Pledge(YEAR, "町内会", "声をかけ合う", PlanStates.PLAN, new ElementId(element));
    }
}
