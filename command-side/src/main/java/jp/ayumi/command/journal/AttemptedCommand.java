package jp.ayumi.command.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.api.Command;
import jp.ayumi.api.Slug;
import jp.ayumi.command.kernel.CommandTarget;
import jp.ayumi.command.web.Attempt;
import jp.ayumi.command.web.CommandBody;
import jp.ayumi.command.web.CommandCall;
import jp.ayumi.log.journal.Refusal.Attempted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Says what a request was about to do, from what is known of it. Nothing that could not be an identifier is taken over. */
final class AttemptedCommand {

    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);
    private static final Pattern ADDRESS = Pattern.compile("/api/municipalities/(" + Slug.PATTERN + ")/.*");

    private AttemptedCommand() {}

    /** The endpoint's method, if the request is for a command. */
    static Optional<HandlerMethod> handler(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                        && Arrays.stream(method.getMethodParameters())
                                .anyMatch(parameter -> parameter.getParameterType() == CommandCall.class)
                ? Optional.of(method)
                : Optional.empty();
    }

    static Attempted of(HttpServletRequest request) {
        Attempt attempt = Attempt.of(request);
        @Nullable Command command = attempt.command();
        @Nullable CommandBody body = attempt.body();
        @Nullable String stream = command == null ? null : command.target().streamId();
        @Nullable
        String municipality = command == null
                ? municipality(request)
                : CommandTarget.municipalityOf(command).value();
        return new Attempted(
                handler(request).map(method -> method.getMethod().getName()).orElse(null),
                command == null ? null : command.getClass().getSimpleName(),
                stream,
                municipality,
                plan(municipality, variable(request, "plan")),
                body == null ? null : text(body.reason(), CommandBody.TEXT),
                body == null ? null : text(body.decisionNumber(), CommandBody.NAME));
    }

    private static @Nullable String plan(@Nullable String municipality, @Nullable String name) {
        return municipality == null || name == null ? null : municipality + "/" + name;
    }

    private static @Nullable String municipality(HttpServletRequest request) {
        String variable = variable(request, "municipality");
        if (variable != null) {
            return variable;
        }
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() ? address.group(1) : null;
    }

    private static @Nullable String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                        && SLUG.matcher(value).matches()
                ? value
                : null;
    }

    /** As PostgreSQL takes it: no NUL, no half characters. A text that is too long is what the refusal is about. */
    private static @Nullable String text(@Nullable String given, int longest) {
        if (given == null || given.isBlank() || given.length() > longest) {
            return null;
        }
        byte[] encoded = given.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
