package jp.ayumi.query.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.event.LiveEventView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page that has to be asked for again, and nothing of what happened: the page itself says that. */
@Controller
class LivePage {

    private static final String CHANGED = "changed";

    private final OpenStreams streams;

    LivePage(OpenStreams streams) {
        this.streams = streams;
    }

    /**
     * @param plan only what concerns it, or the municipality as a whole
     * @param year only what concerns it, or the plan as a whole
     */
    @GetMapping("/municipalities/{municipality}/live")
    SseEmitter follow(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable PlanName plan,
            @RequestParam(required = false) @Nullable FiscalYear year,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId,
            HttpServletResponse response) {
        return streams.open(
                municipality,
                lastEventId,
                emitter -> new PageSink(new SseSink(emitter), emitter, plan, year),
                response);
    }

    /** Of several changes at once a page is told each; it asks again when it has finished asking. */
    private record PageSink(
            LiveSink plain,
            SseEmitter emitter,
            @Nullable PlanName plan,
            @Nullable FiscalYear year) implements LiveSink {

        @Override
        public void beat(long position) throws IOException {
            plain.beat(position);
        }

        @Override
        public void send(LiveEventView event) throws IOException {
            if (concerns(event)) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(event.position()))
                        .name(CHANGED)
                        .data(Long.toString(event.position())));
            }
        }

        private boolean concerns(LiveEventView event) {
            boolean ofPlan =
                    plan == null || event.plan() == null || event.plan().name().equals(plan.value());
            boolean ofYear = year == null
                    || event.fiscalYear() == null
                    || event.fiscalYear().equals(year);
            return ofPlan && ofYear;
        }

        @Override
        public void complete() {
            plain.complete();
        }
    }
}
