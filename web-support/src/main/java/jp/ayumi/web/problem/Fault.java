package jp.ayumi.web.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A problem before it is put into words.
 *
 * @param arguments for the placeholders of its sentences
 * @param places what exactly is to blame, as far as known
 * @param headers to be sent with the answer
 */
public record Fault(ProblemCode code, Map<String, String> arguments, List<Place> places, HttpHeaders headers) {

    public Fault {
        arguments = Map.copyOf(arguments);
        places = List.copyOf(places);
        headers = HttpHeaders.readOnlyHttpHeaders(headers);
    }

    public static Fault of(ProblemCode code) {
        return of(code, Map.of());
    }

    public static Fault of(ProblemCode code, Map<String, String> arguments, Place... places) {
        return new Fault(code, arguments, List.of(places), HttpHeaders.EMPTY);
    }

    /** The same with one more header in the answer. */
    public Fault with(String header, String value) {
        HttpHeaders more = new HttpHeaders();
        more.addAll(headers);
        more.set(header, value);
        return new Fault(code, arguments, places, more);
    }

    /**
     * One place in the request; at most one of pointer, parameter and header is known.
     *
     * @param pointer JSON pointer (RFC 6901) into the body
     * @param parameter name of a path or query parameter
     * @param header name of a header
     * @param code what is wrong there; the key of its sentence
     * @param arguments for the placeholders of that sentence
     */
    public record Place(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String code,
            Map<String, String> arguments) {

        public Place {
            arguments = Map.copyOf(arguments);
        }

        public static Place body(String pointer, String code, Map<String, String> arguments) {
            return new Place(pointer, null, null, code, arguments);
        }

        public static Place parameter(String name, String code, Map<String, String> arguments) {
            return new Place(null, name, null, code, arguments);
        }

        public static Place header(String name, String code, Map<String, String> arguments) {
            return new Place(null, null, name, code, arguments);
        }
    }
}
