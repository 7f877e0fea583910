package jp.ayumi.supply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Under which licences a library may be part of a product that is itself under Apache-2.0. Names as SPDX has them, and as the
 * poms spell those that SPDX does not know.
 */
final class Licences {

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "PostgreSQL",
            "Unicode-3.0",
            "Public Domain",
            // Like BSD-3-Clause; comes with XStream, which comes with Axon.
            "Indiana University Extreme! Lab Software License");

    /** Used unchanged and shipped as jars of their own, so that whoever wants to may put another one in: what the LGPL asks. */
    private static final Set<String> REPLACEABLE = Set.of(
            "pkg:maven/io.github.openhtmltopdf/openhtmltopdf-core",
            "pkg:maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox");

    /** Whose pom says nothing or says it in its own way, with what stands in the library itself; without its version. */
    private static final Map<String, String> LOOKED_UP = Map.of();

    private Licences() {}

    /** The libraries that none of whose licences is allowed. */
    static List<String> violations(Sbom bill) {
        return bill.components().stream()
                .filter(component -> licences(component).noneMatch(ALLOWED::contains))
                .filter(component -> !isReplaceable(component))
                .map(component -> component.purl() + " " + component.licences())
                .toList();
    }

    private static boolean isReplaceable(Sbom.Component component) {
        return REPLACEABLE.contains(withoutVersion(component))
                && component.licences().contains("LGPL-2.1-or-later");
    }

    private static String withoutVersion(Sbom.Component component) {
        return component.purl().replaceAll("@.*", "");
    }

    private static Stream<String> licences(Sbom.Component component) {
        String known = LOOKED_UP.get(withoutVersion(component));
        return Stream.concat(component.licences().stream(), Stream.ofNullable(known));
    }
}
