package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.REWORDING;
import static jp.ayumi.command.plan.Revisions.removing;
import static jp.ayumi.command.plan.Samples.NO_MID_TERM;
import static jp.ayumi.command.plan.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.command.SlicesOnTheLog;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans as the application runs them, on the real log, with the plan years beside them. */
class PlanOnTheLogIT {

    private static SlicesOnTheLog side;
    private static int plans;

    private final PlanId plan = PlanId.of(Towns.TOMAKOMAI, "plan-" + ++plans);
    private final PlanYearId year = PlanYearId.of(plan, new FiscalYear(2021));

    @BeforeAll
    static void aTown() {
        side = SlicesOnTheLog.start();
        side.sendAll(Towns.founding());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void anAdoptedPlanWithAnOpenYear() {
        side.sendAll(Samples.adoption(plan, NO_MID_TERM));
        side.send(new OpenPlanYear(year));
    }

    @Test
    void aPlanIsOneStreamUnderPermanentNames() {
        assertThat(side.bean(LogReader.class).ofStream(plan.streamId(), 0, 100))
                .extracting(StoredEvent::type)
                .containsExactly("plan.drafted", "plan.tree-composed", "plan.evaluation-scheme-set", "plan.adopted");
    }

    @Test
    void aPlanIsKeptInMemoryBetweenCommands() {
        assertThat(side.bean(AggregateConfiguration.CACHE, Cache.class).containsKey(plan.streamId()))
                .isTrue();
    }

    @Test
    void aPlanReadBackFromTheLogDecidesAsBefore() {
        side.send(revision(removing("a2")));
        side.bean(AggregateConfiguration.CACHE, Cache.class).removeAll();

        assertThatThrownBy(() -> side.send(revision(removing("a2"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(PlanRule.A_REVISION_NAMES_ELEMENTS_OF_THE_PLAN.name());
        side.send(revision(removing("a3")));
    }

    @Test
    void whatIsRefusedStoresNothing() {
        long before = side.bean(LogReader.class).head();

        assertThatThrownBy(() -> side.send(revision(removing("nowhere")))).isInstanceOf(RefusedException.class);

        assertThat(side.bean(LogReader.class).head()).isEqualTo(before);
    }

    @Test
    void anActionIsNotRemovedWhileItsFirstProgressIsBeingRecorded() {
        assertThatThrownBy(() -> sendWhileProgressIsRecorded(revision(removing("a2"))))
                .isInstanceOf(ConcurrencyException.class);

        assertThatThrownBy(() -> side.send(revision(removing("a2"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(PlanRule.AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED.name());
    }

    @Test
    void aRevisionThatRemovesNothingIsNotDisturbedByRecording() {
        sendWhileProgressIsRecorded(revision(REWORDING));
    }

    @Test
    void twoWritersAtOnceAreNotBothRight() {
        List<CompletableFuture<Object>> both = List.of(
                side.sendBeside(new EndPlan(plan, LocalDate.of(2023, 3, 31), "合併")),
                side.sendBeside(new EndPlan(plan, LocalDate.of(2024, 3, 31), "廃止")));
        both.forEach(one -> one.handle((done, failed) -> done).join());

        assertThat(both).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(1);
        assertThat(side.bean(LogReader.class).ofStream(plan.streamId(), 0, 100))
                .extracting(StoredEvent::type)
                .endsWith("plan.adopted", "plan.ended")
                .hasSize(5);
    }

    /** Between the decision and its append another thread records progress, and has done so when the append begins. */
    private void sendWhileProgressIsRecorded(RevisePlan command) {
        Progress progress = new Progress(
                new ReportingPeriod(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 30)),
                ProgressStatus.IN_PROGRESS,
                50,
                "相談会を開いた",
                List.of(),
                List.of());
        RecordProgress record = new RecordProgress(year, new ProgressRecordId("r1"), id("a2"), Towns.CITY, progress);
        Registration between = side.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, chain) -> {
            Object decided = chain.proceed();
            if (unitOfWork.getMessage().getPayload() instanceof PlanCommand) {
                side.sendBeside(record).get(30, TimeUnit.SECONDS);
            }
            return decided;
        });
        try (between) {
            side.send(command);
        }
    }

    private RevisePlan revision(PlanChanges changes) {
        RevisePlan usual = Revisions.revision(changes);
        return new RevisePlan(
                plan,
                usual.trigger(),
                usual.scope(),
                usual.reason(),
                usual.approvingBody(),
                usual.effectiveOn(),
                usual.changes());
    }
}
