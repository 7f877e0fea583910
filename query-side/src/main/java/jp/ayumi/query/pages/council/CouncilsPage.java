package jp.ayumi.query.pages.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.Japan;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.council.CouncilListView;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The councils of a municipality with what is due of each. */
@Controller
class CouncilsPage {

    private final Questions questions;
    private final Pages pages;
    private final Clock clock;

    CouncilsPage(Questions questions, Pages pages, Clock clock) {
        this.questions = questions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/councils")
    ModelAndView show(@PathVariable MunicipalityId municipality, PageRequest request) {
        Town town = Town.of(municipality, request, questions);
        LocalDate day = Optional.ofNullable(request.asOf()).orElseGet(() -> Japan.today(clock));
        CouncilListView councils =
                questions.ask(new ListCouncils(municipality, null, null, request.asOf()), CouncilListView.class);
        return pages.live(
                "councils",
                request,
                pages.words(request).say("councils.title"),
                List.of(town.crumb()),
                CouncilsModel.of(
                        town,
                        councils.councils(),
                        CouncilAnswers.board(questions, town, BoardChoice.EVERYTHING, day, request)),
                town.live());
    }
}
