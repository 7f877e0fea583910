package jp.ayumi.query.pages.opinion;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All opinions on the plans of a municipality with their fate. */
@Controller
class OpinionsPage {

    private final OpinionReader opinions;
    private final Questions questions;
    private final Pages pages;

    OpinionsPage(OpinionReader opinions, Questions questions, Pages pages) {
        this.opinions = opinions;
        this.questions = questions;
        this.pages = pages;
    }

    /** @param fate only those that have come there */
    @GetMapping("/municipalities/{municipality}/opinions")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable OpinionFate fate,
            PageRequest request) {
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        return pages.live(
                "opinions",
                request,
                words.say("opinion.title"),
                List.of(town.crumb()),
                OpinionsModel.of(town, opinions.ofTown(town, request), fate, words),
                town.live());
    }
}
