package jp.ayumi.query.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single events over HTTP: where every figure can be traced to. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/events/{position}")
@Tag(name = "event", description = "記録された事実")
class EventQueryEndpoint {

    private final Questions questions;

    EventQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "記録された出来事を、記録されたままに")
    EventView getEvent(@PathVariable MunicipalityId municipality, @PathVariable @Min(1) long position) {
        return questions
                .find(new GetEvent(municipality, position), EventView.class)
                .orElseThrow(QueryProblem.EVENT_UNKNOWN.about("position", position));
    }
}
