package jp.ayumi.acceptance.support;

import java.util.Map;

/** To which stream a command goes, told from its path below the municipality, so that its version can be sent along. */
public final class Streams {

    private static final Map<String, String> KINDS = Map.of(
            "councils", "council",
            "snapshots", "snapshot",
            "editions", "edition",
            "gatherings", "gathering",
            "issues", "issue",
            "common-issues", "common-issue");

    private Streams() {}

    /** Where something begins, there is no stream yet, and the name given here belongs to none. */
    public static String of(String municipality, String path) {
        String[] parts = path.split("/");
        String things = part(parts, 1);
        if (things.equals("plans")) {
            return ofPlan(municipality, parts);
        }
        if (things.equals("areas") && part(parts, 3).equals("pledges")) {
            return "pledges/" + municipality + "/" + parts[2];
        }
        String kind = KINDS.get(things);
        return kind == null ? "municipality/" + municipality : kind + "/" + municipality + "/" + part(parts, 2);
    }

    private static String ofPlan(String municipality, String[] parts) {
        String plan = municipality + "/" + part(parts, 2);
        if (!part(parts, 3).equals("years")) {
            return "plan/" + plan;
        }
        String kind = part(parts, 5).equals("opinions") ? "opinions/" : "plan-year/";
        return kind + plan + "/" + part(parts, 4);
    }

    private static String part(String[] parts, int number) {
        return number < parts.length ? parts[number] : "";
    }
}
