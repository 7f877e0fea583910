package jp.ayumi.query.pages.municipality;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.OpenedYearView;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard of a municipality: all of its plans in a fiscal year, the latest reported unless another is wanted. */
@Controller
class MunicipalityPage {

    /** So many years are compared; a plan has five or six. */
    private static final int YEARS = 6;

    private final Questions questions;
    private final Pages pages;

    MunicipalityPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/municipalities/{municipality}")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable FiscalYear year,
            PageRequest request) {
        Town town = Town.of(municipality, request, questions);
        PlanListView plans = questions.ask(new ListPlans(municipality, request.asOf()), PlanListView.class);
        SortedSet<FiscalYear> opened = new TreeSet<>();
        plans.plans()
                .forEach(plan ->
                        plan.years().stream().map(OpenedYearView::fiscalYear).forEach(opened::add));
        SortedMap<FiscalYear, YearDashboardView> compared = new TreeMap<>();
        opened.stream()
                .skip(Math.max(0, opened.size() - YEARS))
                .forEach(one -> compared.put(one, dashboard(municipality, one, request)));
        FiscalYear shown = year == null ? latest(compared) : year;
        if (shown != null) {
            compared.computeIfAbsent(shown, one -> dashboard(municipality, one, request));
        }
        return pages.live(
                "municipality",
                request,
                town.name(),
                List.of(),
                MunicipalityModel.of(town, plans.plans(), shown, compared, pages.words(request)),
                town.live());
    }

    /** The latest of which anything was reported; a year that has just been opened says nothing yet. */
    private static @Nullable FiscalYear latest(SortedMap<FiscalYear, YearDashboardView> years) {
        return years.entrySet().stream()
                .filter(year -> year.getValue().total().reported().numerator() > 0)
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> years.isEmpty() ? null : years.lastKey());
    }

    private YearDashboardView dashboard(MunicipalityId municipality, FiscalYear year, PageRequest request) {
        return questions
                .find(
                        new GetYearDashboard(municipality, year, null, null, request.language(), request.asOf()),
                        YearDashboardView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
