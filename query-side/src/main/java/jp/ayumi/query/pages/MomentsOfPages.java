package jp.ayumi.query.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.timeline.ListMoments;
import jp.ayumi.api.timeline.MomentsView;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.limit.OnlyNow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The moments that the sliders of a page go through, with their words. Asked for by the page's script and with a session, and
 * always about the present: who looks at the past wants to get forward again, too.
 */
@Hidden
@OnlyNow
@RestController
class MomentsOfPages {

    private final Questions questions;

    MomentsOfPages(Questions questions) {
        this.questions = questions;
    }

    /**
     * @param effective days for {@code asOf}
     * @param recorded days for {@code knownAt}
     */
    record Moments(List<Moment> effective, List<Moment> recorded) {}

    /** @param words the day as people read it */
    record Moment(LocalDate day, String words) {}

    @GetMapping("/municipalities/{municipality}/moments")
    Moments list(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable PlanName plan,
            @RequestParam(required = false) @Nullable FiscalYear year,
            @RequestParam(name = Languages.PARAMETER, defaultValue = "ja") String language) {
        Predicate<LocalDate> shown = plan == null ? day -> true : shown(PlanId.of(municipality, plan.value()), year);
        MomentsView moments = questions.ask(new ListMoments(municipality, plan), MomentsView.class);
        Locale locale = Locale.forLanguageTag(language);
        return new Moments(
                moments.effective().stream()
                        .filter(shown)
                        .map(day -> moment(day, locale))
                        .toList(),
                moments.recorded().stream().map(day -> moment(day, locale)).toList());
    }

    /** A page of a plan tells of its term only, one of a year only of what followed its first day. */
    private Predicate<LocalDate> shown(PlanId plan, @Nullable FiscalYear year) {
        Term term = questions
                .find(new GetPlan(plan, null), PlanView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", plan))
                .profile()
                .term();
        return day -> EffectiveOn.within(term, day) && (year == null || EffectiveOn.by(day, year.firstDay()));
    }

    private static Moment moment(LocalDate day, Locale language) {
        return new Moment(day, ReadableDates.date(day, language));
    }
}
