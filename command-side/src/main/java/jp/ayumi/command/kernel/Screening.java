package jp.ayumi.command.kernel;

import static jp.ayumi.command.kernel.KernelRule.A_REASON_GIVES_NOBODY_AWAY;
import static jp.ayumi.command.kernel.KernelRule.A_TEXT_GIVES_NOBODY_AWAY;
import static jp.ayumi.command.kernel.KernelRule.ONLY_WHAT_WAS_FOUND_IS_CONFIRMED;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * Looks at what somebody wrote before it enters the log for ever (KOH-8). A refusal names the place and the kinds that were
 * found, never the words; whoever has looked again and found them harmless confirms each kind by name.
 */
public final class Screening {

    private final Map<Pointer, Set<PersonalDataKind>> found = new LinkedHashMap<>();

    private Screening() {}

    /** Of the text at the body field of that name. */
    public static Screening of(String field, String text) {
        return new Screening().and(field, text);
    }

    /** And of one more text. */
    public Screening and(String field, String text) {
        found.put(Pointer.to(field), PersonalData.foundIn(text));
        return this;
    }

    /**
     * Refuses what was found and not confirmed, and also what was confirmed and not found: nobody confirms beforehand.
     *
     * @param confirmed the body's field of that name
     * @return the kinds that were found and confirmed to be harmless
     */
    public Set<PersonalDataKind> require(Set<PersonalDataKind> confirmed) {
        found.forEach((place, kinds) -> A_TEXT_GIVES_NOBODY_AWAY.require(
                confirmed.containsAll(kinds), place, "place", place.value(), "kinds", without(kinds, confirmed)));
        Set<PersonalDataKind> all =
                found.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Set<PersonalDataKind> idle = without(confirmed, all);
        ONLY_WHAT_WAS_FOUND_IS_CONFIRMED.require(idle.isEmpty(), Pointer.to("confirmed"), "kinds", idle);
        return OrderedSets.copyOf(confirmed);
    }

    /** Refuses a reason in which something was found. */
    public static void requireReason(Map<String, ?> metadata) {
        Set<PersonalDataKind> kinds = PersonalData.foundIn(Objects.toString(metadata.get(MetadataKeys.REASON), ""));
        A_REASON_GIVES_NOBODY_AWAY.require(kinds.isEmpty(), Pointer.to("reason"), "kinds", kinds);
    }

    private static Set<PersonalDataKind> without(Set<PersonalDataKind> kinds, Set<PersonalDataKind> others) {
        Set<PersonalDataKind> left = new LinkedHashSet<>(kinds);
        left.removeAll(others);
        return left;
    }
}
