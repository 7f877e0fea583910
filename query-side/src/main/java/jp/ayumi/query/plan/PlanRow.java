package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.OpenedYearView;
import jp.ayumi.api.plan.PlanEndView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanStage;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is now, without its tree.
 *
 * @param latest the latest revision, {@code null} for a draft
 * @param source the event that last changed something here
 */
record PlanRow(
        PlanId plan,
        PlanStage stage,
        PlanProfile profile,
        EvaluationScheme scheme,
        @Nullable Integer latest,
        List<OpenedYearView> years,
        @Nullable PlanEndView end,
        long version,
        EventRef source) {

    static PlanRow drafted(PlanId plan, PlanProfile profile, EventRef source) {
        return new PlanRow(plan, PlanStage.DRAFT, profile, EvaluationScheme.NONE, null, List.of(), null, 1, source);
    }

    PlanRow at(long newVersion) {
        return new PlanRow(plan, stage, profile, scheme, latest, years, end, newVersion, source);
    }

    PlanRow with(PlanProfile revised, EventRef by) {
        return new PlanRow(plan, stage, revised, scheme, latest, years, end, version, by);
    }

    PlanRow with(EvaluationScheme set, EventRef by) {
        return new PlanRow(plan, stage, profile, set, latest, years, end, version, by);
    }

    /** Adopted, or revised. */
    PlanRow withRevision(int revision, EventRef by) {
        return new PlanRow(plan, PlanStage.ADOPTED, profile, scheme, revision, years, end, version, by);
    }

    PlanRow ended(PlanEndView ending) {
        return new PlanRow(plan, PlanStage.ENDED, profile, scheme, latest, years, ending, version, ending.source());
    }

    /** An end that had not come by the day is none. */
    PlanRow asOf(@Nullable LocalDate day) {
        return end == null || EffectiveOn.by(day, EffectiveOn.of(end))
                ? this
                : new PlanRow(plan, PlanStage.ADOPTED, profile, scheme, latest, years, null, version, source);
    }

    PlanRow withYear(FiscalYear year, boolean open, EventRef by) {
        OpenedYearView now = new OpenedYearView(year, open, by);
        List<OpenedYearView> next =
                years.stream().anyMatch(known -> known.fiscalYear().equals(year))
                        ? Lists.changing(years, known -> known.fiscalYear().equals(year), known -> now)
                        : Lists.with(years, now);
        return new PlanRow(plan, stage, profile, scheme, latest, next, end, version, by);
    }
}
