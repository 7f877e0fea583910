package jp.ayumi.query.pages.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.api.timeline.TimelinePageView;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a time line shows.
 *
 * @param kinds what the lines can be narrowed to
 * @param directions in which they can be walked
 * @param first the beginning of the walk; {@code null} when this is it
 * @param next where it goes on; {@code null} at its end
 */
record HistoryModel(
        Town town,
        PlanId plan,
        List<Choice> kinds,
        List<Choice> directions,
        List<HistoryLine> lines,
        @Nullable String first,
        @Nullable String next) {

    /**
     * One of several ways to look at it.
     *
     * @param chosen whether it is the present one
     */
    record Choice(String name, String address, boolean chosen) {}

    static HistoryModel of(Town town, TimelinePageView page, boolean hasBegun, Words words) {
        Walk walk = new Walk(town.history(page.plan()), page.kind(), page.direction());
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice(words.say("history.all"), walk.about(null), page.kind() == null));
        Stream.of(TimelineKind.values())
                .map(kind -> new Choice(words.word(kind), walk.about(kind), kind == page.kind()))
                .forEach(kinds::add);
        return new HistoryModel(
                town,
                page.plan(),
                kinds,
                Stream.of(ReplayDirection.BACK, ReplayDirection.FORWARD)
                        .map(one -> new Choice(words.word(one), walk.towards(one), one == page.direction()))
                        .toList(),
                page.lines().stream()
                        .map(line -> HistoryLine.of(town, page.plan(), line, words))
                        .toList(),
                hasBegun ? walk.address(null) : null,
                page.next() == null ? null : walk.address(page.next()));
    }

    /** The addresses of the pages of a walk. */
    private record Walk(String page, @Nullable TimelineKind kind, ReplayDirection direction) {

        String about(@Nullable TimelineKind other) {
            return new Walk(page, other, direction).address(null);
        }

        String towards(ReplayDirection other) {
            return new Walk(page, kind, other).address(null);
        }

        String address(@Nullable Long after) {
            List<String> query = new ArrayList<>();
            if (kind != null) {
                query.add("kind=" + kind);
            }
            if (direction != ReplayDirection.BACK) {
                query.add("direction=" + direction);
            }
            if (after != null) {
                query.add("after=" + after);
            }
            return query.isEmpty() ? page : page + "?" + String.join("&", query);
        }
    }
}
