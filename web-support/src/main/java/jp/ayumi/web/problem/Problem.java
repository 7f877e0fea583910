package jp.ayumi.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem as it is sent.
 *
 * @param type {@code urn:ayumi:problem:<code>}
 * @param title what kind of problem it is
 * @param status the HTTP status, repeated
 * @param detail what is wrong, for people
 * @param instance the address that was asked
 * @param code the stable name, for programs
 * @param action what to do about it, for people
 * @param correlationId the request's name, for asking the operator
 * @param errors the places to blame; empty when it is the request as a whole
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String action,
        String correlationId,
        List<PlaceToBlame> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One place in the request.
     *
     * @param pointer JSON pointer (RFC 6901) into the body
     * @param parameter name of a path or query parameter
     * @param header name of a header
     * @param code the stable name of what is wrong there
     * @param detail the same for people
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlaceToBlame(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String code,
            String detail) {}
}
