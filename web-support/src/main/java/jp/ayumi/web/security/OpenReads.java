package jp.ayumi.web.security;

import java.util.List;

/**
 * What anybody may read without a token. A bean of this type opens it; there may be several.
 *
 * @param paths as Spring MVC path patterns; opened for GET only
 */
public record OpenReads(List<String> paths) {

    public OpenReads {
        paths = List.copyOf(paths);
    }
}
