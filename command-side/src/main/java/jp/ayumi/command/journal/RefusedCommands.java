package jp.ayumi.command.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.ayumi.log.journal.Refusal;
import jp.ayumi.web.correlation.CorrelationId;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.FaultListener;
import jp.ayumi.web.problem.WebProblem;
import jp.ayumi.web.security.ActorReader;
import jp.ayumi.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that every command that is answered with a problem enters the journal, whether a rule, the body, a header or the
 * database was to blame. Who has no good token is nobody, and leaves no trace here.
 */
final class RefusedCommands implements FaultListener {

    private static final String TOLD = RefusedCommands.class.getName();

    /** Here the last step of the pointer is a name of the caller's own making. */
    private static final Set<String> NAMED_BY_THE_CALLER =
            Set.of("FIELD_UNKNOWN", "FIELD_REPEATED", "JSON_MALFORMED", "JSON_BEYOND_LIMITS");

    private static final Pattern POINTER = Pattern.compile("(/([A-Za-z][A-Za-z0-9]{0,63}|[0-9]{1,9}|-)){1,20}");

    private final RefusalJournal journal;
    private final Clock clock;
    private final Supplier<UUID> ids;

    RefusedCommands(RefusalJournal journal, Clock clock, Supplier<UUID> ids) {
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void answering(Fault fault, HttpServletRequest request) {
        Optional<CurrentActor> actor = ActorReader.find();
        if (actor.isEmpty() || !isCommand(fault, request) || request.getAttribute(TOLD) != null) {
            return;
        }
        request.setAttribute(TOLD, true);
        journal.record(refusal(fault, request, actor.get()), home(actor.get()));
    }

    /** A body that is too large is refused before anybody has looked what it is for. */
    private static boolean isCommand(Fault fault, HttpServletRequest request) {
        return AttemptedCommand.handler(request).isPresent()
                || fault.code() == WebProblem.BODY_TOO_LARGE
                        && request.getRequestURI().startsWith("/api/municipalities");
    }

    private Refusal refusal(Fault fault, HttpServletRequest request, CurrentActor actor) {
        Instant now = clock.instant();
        return new Refusal(
                ids.get(),
                now,
                now,
                1,
                AttemptedCommand.of(request),
                new Refusal.Actor(
                        actor.id(),
                        actor.organization() == null
                                ? null
                                : actor.organization().value(),
                        actor.roles().isEmpty() ? null : String.join(",", actor.roles())),
                new Refusal.Verdict(
                        fault.code().name(),
                        fault.code().status().value(),
                        pointer(fault),
                        CorrelationId.of(request),
                        KeyDigest.of(request)));
    }

    private static @Nullable String home(CurrentActor actor) {
        return actor.municipality() == null ? null : actor.municipality().value();
    }

    private static @Nullable String pointer(Fault fault) {
        return fault.places().stream()
                .filter(place -> place.pointer() != null)
                .map(place -> known(Objects.requireNonNull(place.pointer()), place.code()))
                .filter(pointer -> POINTER.matcher(pointer).matches())
                .findFirst()
                .orElse(null);
    }

    private static String known(String pointer, String code) {
        return NAMED_BY_THE_CALLER.contains(code)
                ? pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')))
                : pointer;
    }
}
