package jp.ayumi.query.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The forms of an answer. */
public final class Answers {

    private Answers() {}

    /**
     * An answer that changes only with its aggregate. The version is its {@code ETag}, so that it can be sent back as
     * {@code If-Match}; a request whose {@code If-None-Match} names it is answered with 304. An answer about the past goes
     * out without it, see {@link PastWithoutVersion}.
     */
    public static <A> ResponseEntity<A> versioned(A answer, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(answer);
    }

    /**
     * A page, with links (RFC 8288) to the first and the next one.
     *
     * @param next what the next page goes on after; {@code null} on the last page
     */
    public static <A> ResponseEntity<A> page(A page, @Nullable Long next) {
        return page(page, next == null ? null : next.toString());
    }

    /** The same for a page whose places are no numbers. */
    public static <A> ResponseEntity<A> page(A page, @Nullable String next) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.LINK, link(null, "first"));
        if (next != null) {
            answer.header(HttpHeaders.LINK, link(next, "next"));
        }
        return answer.body(page);
    }

    /**
     * A page with a way back, too.
     *
     * @param previous what the page before this one goes on after; {@code null} on the first page
     */
    public static <A> ResponseEntity<A> page(A page, @Nullable Long previous, @Nullable Long next) {
        ResponseEntity<A> answer = page(page, next);
        return previous == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.LINK, link(previous.toString(), "prev"))
                        .body(page);
    }

    /** A relative reference: whatever stands before this process may have another name for it. */
    private static String link(@Nullable String after, String relation) {
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        here.scheme(null).host(null).port(null).replaceQueryParam(ReadYourWrite.PARAMETER);
        Long known = KnownThen.ofThisRequest();
        if (known != null) {
            // An instant has found its position: so all pages know the same.
            here.replaceQueryParam(KnownThen.PARAMETER, known);
        }
        if (after == null) {
            here.replaceQueryParam("after");
        } else {
            here.replaceQueryParam("after", after);
        }
        return "<" + here.build().toUriString() + ">; rel=\"" + relation + "\"";
    }
}
