package jp.ayumi.command.planyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.command.kernel.RuleSentences;
import jp.ayumi.command.kernel.Scenario;
import org.jspecify.annotations.Nullable;

/** A plan year with what surrounds it. Begins on the day {@link Kanagawa#TODAY} with an adopted plan and a year not opened. */
final class YearScenario {

    private final List<PlanEvent> plan = new ArrayList<>();
    private final List<MunicipalityEvent> municipality = new ArrayList<>(Kanagawa.ward());
    private final Scenario<PlanYearState, PlanYearCommand, PlanYearEvent> scenario =
            new Scenario<>(this::evolve, this::decide);
    private @Nullable PlanYearState state;
    private @Nullable YearScenario before;
    private List<OpinionId> openOpinions = List.of();
    private LocalDate today = Kanagawa.TODAY;

    private YearScenario(List<PlanEvent> plan) {
        this.plan.addAll(plan);
    }

    static YearScenario ofAnAdoptedPlan() {
        return ofAnAdoptedPlan(Kanagawa.POLICY, Kanagawa.SCHEME);
    }

    static YearScenario ofAnAdoptedPlan(PlanPolicy policy, EvaluationScheme scheme) {
        return new YearScenario(Kanagawa.draft(policy, scheme)).planned(Kanagawa.adopted());
    }

    static YearScenario ofADraft() {
        return new YearScenario(Kanagawa.draft(Kanagawa.POLICY, Kanagawa.SCHEME));
    }

    static YearScenario withoutAPlan() {
        return new YearScenario(List.of());
    }

    /** This has happened to the plan as well. */
    YearScenario planned(PlanEvent event) {
        plan.add(event);
        return this;
    }

    /** This has happened to the municipality as well. */
    YearScenario organized(MunicipalityEvent event) {
        municipality.add(event);
        return this;
    }

    YearScenario on(LocalDate day) {
        today = day;
        return this;
    }

    /** Councils are still waiting for this. */
    YearScenario waitingFor(String... opinions) {
        openOpinions = Stream.of(opinions).map(OpinionId::new).toList();
        return this;
    }

    /** The year before, however it stands when it is asked for. */
    YearScenario after(YearScenario yearBefore) {
        before = yearBefore;
        return this;
    }

    YearScenario given(PlanYearCommand... accepted) {
        scenario.givenAccepted(accepted);
        return this;
    }

    Scenario.Outcome<PlanYearEvent> when(PlanYearCommand command) {
        return scenario.when(command);
    }

    PlanYearState state() {
        return scenario.state();
    }

    private PlanYearState evolve(@Nullable PlanYearState present, PlanYearEvent event) {
        state = PlanYearState.evolve(present, event);
        return state;
    }

    private List<PlanYearEvent> decide(Optional<PlanYearState> present, PlanYearCommand command) {
        YearContext context = new YearContext(
                command.planYear(),
                present.orElse(null),
                Kanagawa.plan(plan),
                Kanagawa.municipality(municipality),
                before == null ? null : before.state,
                command instanceof CloseYear ? openOpinions : List.of(),
                today);
        try {
            return PlanYearDecider.decide(context, command);
        } catch (RefusedException refused) {
            RuleSentences.requireFilledBy(refused.refusal());
            RuleSentences.requireToldInWords(refused.refusal());
            throw refused;
        }
    }
}
