package jp.ayumi.query.pages.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Japan;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board of a council. Where no day is asked for, it is today in Japan. */
@Controller
class CouncilPage {

    private final Questions questions;
    private final CouncilAnswers answers;
    private final Pages pages;
    private final Clock clock;

    CouncilPage(Questions questions, CouncilAnswers answers, Pages pages, Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param year whose meetings are shown; that of the day unless another is wanted */
    @GetMapping("/municipalities/{municipality}/councils/{council}")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @RequestParam(required = false) @Nullable FiscalYear year,
            PageRequest request) {
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        LocalDate day = Optional.ofNullable(request.asOf()).orElseGet(() -> Japan.today(clock));
        FiscalYear shown = year == null ? FiscalYear.of(day) : year;
        CouncilId id = CouncilId.of(municipality, council.value());
        CouncilView view = questions
                .find(new GetCouncil(id, day, request.asOf()), CouncilView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
        return pages.live(
                "council",
                request,
                view.profile().name(),
                List.of(town.crumb(), new Crumb(words.say("councils.title"), town.address() + "/councils")),
                CouncilModel.of(town, shown, answers.about(view, town, shown, day, request), words),
                town.live());
    }
}
