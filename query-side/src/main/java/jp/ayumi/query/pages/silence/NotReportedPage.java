package jp.ayumi.query.pages.silence;

import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.planyear.ActionOfYear;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.pages.silence.NotReportedModel.PlanOfYear;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the counts of what nobody reported lead: no event says so, the actions themselves do. */
@Controller
class NotReportedPage {

    private static final String ACTION = Slug.PATTERN + "\\." + Slug.PATTERN;

    private static final String ACTIONS = ACTION + "(?:," + ACTION + "){0,1999}";

    private final Questions questions;
    private final Pages pages;

    NotReportedPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    /** @param of only these, each a plan and an action with a point between them */
    @GetMapping("/municipalities/{municipality}/not-reported")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @RequestParam FiscalYear year,
            @RequestParam(required = false) @Pattern(regexp = ACTIONS) @Nullable String of,
            PageRequest request) {
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        Set<ActionOfYear> wanted = of == null ? Set.of() : wanted(municipality, year, of);
        List<PlanOfYear> plans =
                questions.ask(new ListPlans(municipality, request.asOf()), PlanListView.class).plans().stream()
                        .filter(plan -> wanted.isEmpty() || isAbout(wanted, plan))
                        .flatMap(plan -> questions
                                .find(
                                        new GetDashboard(
                                                PlanYearId.of(plan.plan(), year), request.language(), request.asOf()),
                                        DashboardView.class)
                                .map(dashboard -> new PlanOfYear(plan.title(), dashboard))
                                .stream())
                        .toList();
        return pages.live(
                "silence",
                request,
                words.say("silence.title", "year", ReadableDates.fiscalYear(year.startYear(), words.locale())),
                List.of(town.crumb()),
                NotReportedModel.of(town, year, plans, wanted, words),
                town.live());
    }

    private static boolean isAbout(Set<ActionOfYear> wanted, PlanSummaryView plan) {
        return wanted.stream().anyMatch(action -> action.planYear().plan().equals(plan.plan()));
    }

    private static Set<ActionOfYear> wanted(MunicipalityId municipality, FiscalYear year, String of) {
        return Arrays.stream(of.split(","))
                .map(one -> one.split("\\."))
                .map(one ->
                        new ActionOfYear(PlanYearId.of(PlanId.of(municipality, one[0]), year), new ElementId(one[1])))
                .collect(Collectors.toSet());
    }
}
