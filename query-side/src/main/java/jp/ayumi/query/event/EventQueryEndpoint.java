package jp.ayumi.query.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jp.ayumi.api.event.EventPageView;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.event.ListEvents;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events over HTTP: where every figure can be traced to. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/events")
@Tag(name = "event", description = "記録された事実")
class EventQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;
    private static final String STREAM = "[a-z-]{1,32}(/[a-z0-9-]{1,64}){1,4}";

    private final Questions questions;

    EventQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "記録された出来事の一覧: だれが、いつ、何を、なぜ")
    ResponseEntity<EventPageView> listEvents(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Pattern(regexp = STREAM) @Nullable String stream,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        return questions
                .find(new ListEvents(municipality, stream, after, limit), EventPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }

    @GetMapping("/{position}")
    @Operation(summary = "記録された出来事を、記録されたままに")
    EventView getEvent(@PathVariable MunicipalityId municipality, @PathVariable @Min(1) long position) {
        return questions
                .find(new GetEvent(municipality, position), EventView.class)
                .orElseThrow(QueryProblem.EVENT_UNKNOWN.about("position", position));
    }
}
