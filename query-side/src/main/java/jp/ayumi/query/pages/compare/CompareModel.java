package jp.ayumi.query.pages.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.api.replay.DifferenceKind;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.api.replay.ReadableChangeView;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a comparison shows.
 *
 * @param revisions between which the reader can choose
 * @param compared {@code null} while the reader has not chosen
 */
record CompareModel(
        Town town,
        PlanId plan,
        List<Revision> revisions,
        @Nullable Compared compared) {

    /**
     * A revision as a choice.
     *
     * @param value as the address names it
     * @param from whether it is chosen as the older one
     * @param to whether it is chosen as the newer one
     */
    record Revision(String value, String name, boolean from, boolean to) {}

    /**
     * @param from what the older moment is called
     * @param to what the newer one is called
     * @param counts how many differences of each kind there are
     */
    record Compared(String from, String to, Map<DifferenceKind, Long> counts, List<Line> lines) {}

    /**
     * A difference with its mark.
     *
     * @param word what the mark means
     * @param otherWord the same in the other language
     * @param sentences what the values do not say by themselves
     */
    record Line(
            Mark mark,
            String word,
            String otherWord,
            String name,
            List<String> sentences,
            List<ReadableChangeView> values) {

        static Line of(Town town, DifferenceView view, Words words) {
            return new Line(
                    Mark.of(view.kind()),
                    words.word(view.kind()),
                    words.say("compare.other-language." + view.kind()),
                    view.name(),
                    view.kind() == DifferenceKind.CHANGED ? List.of() : view.sentences(),
                    NamedValues.of(town, view));
        }

        public boolean isNew() {
            return mark == Mark.ADDED;
        }
    }

    static CompareModel of(
            Town town,
            PlanView plan,
            @Nullable ComparisonView view,
            @Nullable String from,
            @Nullable String to,
            Words words) {
        int latest = plan.latestRevision() == null ? -1 : plan.latestRevision();
        return new CompareModel(
                town,
                plan.plan(),
                IntStream.rangeClosed(0, latest)
                        .mapToObj(number -> revision(number, latest, from, to, words))
                        .toList(),
                view == null ? null : compared(town, view, words));
    }

    /** Without a choice, the last revision is offered with the one before it. */
    private static Revision revision(int number, int latest, @Nullable String from, @Nullable String to, Words words) {
        String value = "revision-" + number;
        return new Revision(
                value,
                name(number, words),
                from == null ? number == Math.max(0, latest - 1) : value.equals(from),
                to == null ? number == latest : value.equals(to));
    }

    private static Compared compared(Town town, ComparisonView view, Words words) {
        List<Line> lines = view.differences().stream()
                .map(difference -> Line.of(town, difference, words))
                .toList();
        return new Compared(
                name(view.from(), words),
                name(view.to(), words),
                view.differences().stream()
                        .collect(Collectors.groupingBy(
                                DifferenceView::kind,
                                () -> new EnumMap<>(DifferenceKind.class),
                                Collectors.counting())),
                lines);
    }

    private static String name(MomentView moment, Words words) {
        if (moment.revision() == null) {
            return words.say("time.record", "position", moment.position());
        }
        return moment.day() == null
                ? name(moment.revision(), words)
                : words.say(
                        "compare.in-force",
                        "day",
                        ReadableDates.date(moment.day(), words.locale()),
                        "revision",
                        name(moment.revision(), words));
    }

    private static String name(int revision, Words words) {
        return revision == 0 ? words.say("compare.adopted") : words.say("compare.revision", "number", revision);
    }
}
