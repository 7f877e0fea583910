package jp.ayumi.query.pages.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.pages.Flow;
import jp.ayumi.query.pages.Flow.Place;
import jp.ayumi.query.pages.Flow.Way;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/** Opinions as a flow: given, answered, and where they have come to. */
public final class OpinionFlow {

    /**
     * The answers in the order of the constants; what has none comes last.
     *
     * @param stance {@code null} when nobody answered
     */
    private record Course(@Nullable Stance stance, OpinionFate fate) {}

    private static final Comparator<Course> ORDER = Comparator.comparing(
                    Course::stance, Comparator.nullsLast(Comparator.<Stance>naturalOrder()))
            .thenComparing(Course::fate);

    private OpinionFlow() {}

    /** @param lines in any order */
    public static Flow of(List<OpinionLine> lines, Town town, Words words) {
        TreeMap<Course, List<OpinionLine>> courses = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Course(
                                line.answer() == null ? null : line.answer().stance(), line.fate()),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
        List<Way> ways = new ArrayList<>();
        courses.forEach((course, those) -> ways.add(way(course, those, town, words)));
        return new Flow(
                "opinion-flow",
                words.say("opinion.flow"),
                words.say("opinion.unit"),
                List.of(words.say("opinion.given"), words.say("opinion.answer"), words.say("opinion.fate")),
                ways);
    }

    private static Way way(Course course, List<OpinionLine> those, Town town, Words words) {
        return new Way(
                List.of(
                        new Place(words.say("opinion.given"), Look.GIVEN),
                        course.stance() == null
                                ? new Place(words.say("opinion.no-answer"), Look.UNDER_CONSIDERATION)
                                : new Place(words.word(course.stance()), look(course.stance())),
                        new Place(words.word(course.fate()), course.fate().look())),
                those.size(),
                town.events(those.stream().map(line -> line.last().position()).toList()),
                those.stream().map(OpinionLine::owner).distinct().collect(Collectors.joining(words.say("comma"))),
                those.stream()
                        .map(OpinionLine::last)
                        .max(Comparator.comparing(Trace::position))
                        .orElse(null));
    }

    private static Look look(Stance stance) {
        return switch (stance) {
            case ACCEPTED -> Look.REFLECTED;
            case PARTLY_ACCEPTED -> Look.TO_BE_REFLECTED;
            case NOT_ACCEPTED -> Look.NOT_REFLECTED;
            case NOTED -> Look.ANSWERED;
        };
    }
}
