package jp.ayumi.query.pages.history;

import java.util.List;
import java.util.Locale;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.timeline.TimelineLineView;
import jp.ayumi.log.audit.EventDictionary;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line with its links.
 *
 * @param title what kind of event it is, in words
 * @param organization for which the actor acted, by name
 * @param roles the actor's when acting, in words; empty when the event carries none
 * @param comparison what it changed, old beside new; {@code null} when it changed nothing in the plan
 */
record HistoryLine(
        TimelineLineView view,
        String title,
        String event,
        @Nullable String organization,
        String roles,
        @Nullable String comparison) {

    /** Streams whose events the comparison knows. */
    private static final List<String> COMPARED = List.of("plan.", "plan-year.");

    static HistoryLine of(Town town, PlanId plan, TimelineLineView view, Words words) {
        EventDictionary.Entry entry = EventDictionary.entry(view.type(), 1);
        return new HistoryLine(
                view,
                words.isEnglish() ? entry.titleEn() : entry.title(),
                town.event(view.position()),
                view.who().organization() == null
                        ? null
                        : town.organization(view.who().organization()),
                words.roles(view.who().roles()),
                comparison(town, plan, view));
    }

    /** A revision with the one before it, anything else with the moment before it. */
    private static @Nullable String comparison(Town town, PlanId plan, TimelineLineView view) {
        Integer revision = view.revision();
        if (revision != null && revision > 0) {
            return town.comparison(plan, "revision-" + (revision - 1), "revision-" + revision);
        }
        return COMPARED.stream().anyMatch(view.type()::startsWith)
                ? town.comparison(plan, String.valueOf(view.position() - 1), String.valueOf(view.position()))
                : null;
    }

    public boolean isRevision() {
        return view.revision() != null && view.revision() > 0;
    }

    public String css() {
        return "kind-" + view.kind().name().toLowerCase(Locale.ROOT);
    }
}
