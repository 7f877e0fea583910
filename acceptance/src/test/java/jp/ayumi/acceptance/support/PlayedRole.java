package jp.ayumi.acceptance.support;

import java.util.regex.Pattern;

/** In which role an office sends a command; the rest of the address says of which municipality. */
final class PlayedRole {

    private static final Pattern ADMINISTRATORS =
            Pattern.compile("|/(organizations|area-divisions|due-policy|access)(/.*)?|/areas/[^/]+");
    private static final Pattern REVIEWERS = Pattern.compile(".*/(mid-term-)?reviews");
    private static final Pattern SECRETARIATS =
            Pattern.compile("/councils/.+|.*/deliberations|.*/opinions|.*/opinions/[^/]+/withdrawal");

    private PlayedRole() {}

    static String forSendingTo(String path) {
        if (ADMINISTRATORS.matcher(path).matches()) {
            return "administrator";
        }
        if (REVIEWERS.matcher(path).matches()) {
            return "reviewer";
        }
        return SECRETARIATS.matcher(path).matches() ? "secretariat" : "staff";
    }
}
