package jp.ayumi.command.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads {@code If-Match} (RFC 9110, 13.1.1). One strong tag, as an earlier answer's {@code ETag} gave it. {@code *} and
 * lists are refused: they would let somebody change what they have not read. A tag that this service never gives, a weak one
 * for example, matches no version.
 */
final class ExpectedVersion {

    private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private ExpectedVersion() {}

    /** The version that the caller has read, or {@code null} when the operation needs none and none is stated. */
    static @Nullable Long of(CommandCall call) {
        String header = call.ifMatch();
        if (header == null) {
            if (call.changes()) {
                throw CommandCalls.refused(CommandProblem.IF_MATCH_MISSING, HttpHeaders.IF_MATCH);
            }
            return null;
        }
        Matcher tag = ENTITY_TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw CommandCalls.refused(CommandProblem.IF_MATCH_MALFORMED, HttpHeaders.IF_MATCH);
        }
        if (tag.group(1) != null || !VERSION.matcher(tag.group(2)).matches()) {
            throw CommandCalls.refused(CommandProblem.IF_MATCH_UNKNOWN, HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(tag.group(2));
    }
}
