package jp.ayumi.query.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Japan;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.timeline.ListMoments;
import jp.ayumi.api.timeline.MarkView;
import jp.ayumi.api.timeline.MomentsView;
import jp.ayumi.log.audit.EventDictionary;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.language.Sentences;
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

    /** The end of a day comes after what was recorded on it. */
    private static final Comparator<Moment> IN_ORDER = Comparator.comparing(Moment::day)
            .thenComparing(Moment::position, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Questions questions;
    private final Sentences sentences;

    MomentsOfPages(Questions questions, Sentences sentences) {
        this.questions = questions;
        this.sentences = sentences;
    }

    /**
     * @param effective for {@code asOf}
     * @param recorded for {@code knownAt}
     */
    record Moments(List<Moment> effective, List<Moment> recorded) {}

    /**
     * @param value as the address names it
     * @param position of a record; {@code null} for the end of a day
     * @param words as people read it
     */
    record Moment(String value, LocalDate day, @Nullable Long position, String words) {}

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
                        .map(day -> day(day, locale))
                        .toList(),
                Stream.concat(
                                moments.marks().stream().map(mark -> mark(mark, locale)),
                                moments.recorded().stream().map(day -> day(day, locale)))
                        .sorted(IN_ORDER)
                        .toList());
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

    private static Moment day(LocalDate day, Locale language) {
        return new Moment(day.toString(), day, null, ReadableDates.date(day, language));
    }

    private Moment mark(MarkView mark, Locale language) {
        EventDictionary.Entry kind = EventDictionary.entry(mark.type(), 1);
        Words words = new Words(sentences, language);
        return new Moment(
                String.valueOf(mark.position()),
                Japan.dayOf(mark.recordedAt()),
                mark.position(),
                words.say(
                        "time.mark",
                        "moment",
                        ReadableDates.moment(mark.recordedAt(), language),
                        "title",
                        words.isEnglish() ? kind.titleEn() : kind.title(),
                        "position",
                        mark.position()));
    }
}
