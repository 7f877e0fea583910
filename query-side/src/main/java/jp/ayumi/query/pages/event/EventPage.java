package jp.ayumi.query.pages.event;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.proof.GetInclusionProof;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.log.LogProofs;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where every figure leads: one event, or the several behind a count. */
@Controller
class EventPage {

    /** Read in one go; the rest is one click away. */
    private static final int SHOWN = 50;

    private final Questions questions;
    private final Pages pages;
    private final boolean proven;

    /** @param proofs only where the log is our own */
    EventPage(Questions questions, Pages pages, ObjectProvider<LogProofs> proofs) {
        this.questions = questions;
        this.pages = pages;
        this.proven = proofs.getIfAvailable() != null;
    }

    @GetMapping("/municipalities/{municipality}/events/{position}")
    ModelAndView show(
            @PathVariable MunicipalityId municipality, @PathVariable @Min(1) long position, PageRequest request) {
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        EventView event = questions
                .find(new GetEvent(municipality, position), EventView.class)
                .orElseThrow(QueryProblem.EVENT_UNKNOWN.about("position", position));
        EventLine line = EventLine.of(event, town, words);
        return pages.show(
                "event",
                request,
                words.say("event.title", "position", position, "title", line.title()),
                List.of(town.crumb()),
                new EventModel(town, event, line, Told.payload(event, words), proof(municipality, position)));
    }

    /** @param at positions, with commas between them */
    @GetMapping("/municipalities/{municipality}/events")
    ModelAndView list(
            @PathVariable MunicipalityId municipality,
            @RequestParam @Pattern(regexp = "[0-9]{1,18}(,[0-9]{1,18}){0,1999}") String at,
            PageRequest request) {
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        List<Long> wanted = Arrays.stream(at.split(","))
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .toList();
        List<EventLine> lines = wanted.stream()
                .limit(SHOWN)
                .flatMap(position -> questions.find(new GetEvent(municipality, position), EventView.class).stream())
                .map(event -> EventLine.of(event, town, words))
                .toList();
        List<Long> rest = wanted.stream().skip(SHOWN).toList();
        return pages.show(
                "events",
                request,
                words.say("events.title"),
                List.of(town.crumb()),
                new EventsModel(town, wanted.size(), lines, rest.size(), town.events(rest)));
    }

    /** None while no checkpoint covers the event. */
    private @Nullable InclusionProofView proof(MunicipalityId municipality, long position) {
        return proven
                ? questions
                        .find(new GetInclusionProof(municipality, position), InclusionProofView.class)
                        .orElse(null)
                : null;
    }
}
