package jp.ayumi.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.ayumi.api.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is known of a command while its request is under way. It is kept with the request, for whoever has to say what was
 * attempted when it fails, at whatever point that is.
 */
public final class Attempt {

    private static final String ATTRIBUTE = Attempt.class.getName();

    private @Nullable CommandBody body;
    private @Nullable Command command;

    private Attempt() {}

    /** What is known so far. */
    public static Attempt of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Attempt known) {
            return known;
        }
        Attempt attempt = new Attempt();
        request.setAttribute(ATTRIBUTE, attempt);
        return attempt;
    }

    /** That of this thread's request; where there is none, what is said of it is forgotten. */
    static Attempt current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : new Attempt();
    }

    /** The caller's {@code Idempotency-Key} as it came. */
    public static @Nullable String keyOf(HttpServletRequest request) {
        return request.getHeader(CommandCalls.KEY_HEADER);
    }

    void read(CommandBody given) {
        body = given;
    }

    void sending(Command given) {
        command = given;
    }

    /** The body as it was read, not yet validated; {@code null} while it was not. */
    public @Nullable CommandBody body() {
        return body;
    }

    /** {@code null} when no command came of the request. */
    public @Nullable Command command() {
        return command;
    }
}
