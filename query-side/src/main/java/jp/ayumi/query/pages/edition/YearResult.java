package jp.ayumi.query.pages.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.pages.Look;
import org.jspecify.annotations.Nullable;

/**
 * 年度の結果 as it was frozen: できた・できなかった・なぜ・次に for each action, the indicators, and what councils answered.
 *
 */
record YearResult(List<ActionResult> actions, List<Figure> indicators, List<Review> reviews) {

    /**
     * @param goal under which it stands; empty when the words do not say
     * @param status of the record that counts; {@code null} when nothing was recorded
     * @param direction 方向性 and its reason; empty while none was decided
     */
    record ActionResult(
            String goal,
            String title,
            @Nullable ProgressStatus status,
            Look look,
            List<Told> done,
            List<Told> issues,
            List<Judged> self,
            List<Judged> councils,
            String direction,
            String directionReason) {

        /** できた: as it was judged, else as it was recorded. */
        public List<Told> achieved() {
            return said(
                    self.isEmpty()
                            ? done.stream()
                            : self.stream().map(one -> new Told(one.by() + " " + one.grade(), one.achieved())));
        }

        /** できなかった: as it was judged, else what stood in the way. */
        public List<Told> notAchieved() {
            return said(
                    self.isEmpty()
                            ? issues.stream().map(issue -> new Told("", issue.text()))
                            : self.stream().map(one -> new Told("", one.notAchieved())));
        }

        /** なぜ. */
        public List<Told> why() {
            return said(self.stream().map(one -> new Told("", one.why())));
        }

        /** 次に: why the direction was chosen, and which steps follow. */
        public List<Told> next() {
            return said(Stream.concat(
                    Stream.of(new Told("", directionReason)), self.stream().map(one -> new Told("", one.next()))));
        }

        /** Without what says nothing, and without what has just been said. */
        private static List<Told> said(Stream<Told> all) {
            Set<String> texts = new HashSet<>();
            return all.filter(one -> !one.text().isBlank() && texts.add(one.text()))
                    .toList();
        }
    }

    /** @param by whose words they are */
    record Told(String by, String text) {}

    /**
     * @param grade in words
     * @param opinion of a council; empty for a self-evaluation
     */
    record Judged(
            String by, String grade, String achieved, String notAchieved, String why, String next, String opinion) {}

    /** @param actual empty when it is missing, which is not zero */
    record Figure(String title, String unit, String baseline, String target, String actual) {}

    /** @param heldOn {@code null} when the content does not say it */
    record Review(String body, @Nullable LocalDate heldOn, List<Told> answers) {}

    static YearResult of(Frozen content, Map<String, String> organizations) {
        Map<String, String> grades = words(content.one("scheme"), "grades", "code");
        Map<String, String> directions = words(content.one("scheme"), "directions", "code");
        Map<String, String> questions = words(content.one("scheme"), "questions", "id");
        Map<String, Frozen> measures = byId(content, "measures");
        Map<String, Frozen> goals = byId(content, "goals");
        return new YearResult(
                content.all("actions").stream()
                        .map(action -> action(
                                action, goal(action, measures, goals), new Words(grades, directions, organizations)))
                        .toList(),
                content.all("indicators").stream()
                        .map(one -> new Figure(
                                one.text("title"),
                                one.text("unit"),
                                one.text("baseline"),
                                one.text("target"),
                                one.text("actual")))
                        .toList(),
                content.all("reviews").stream()
                        .map(review -> new Review(
                                review.text("body"),
                                review.day("heldOn"),
                                review.all("answers").stream()
                                        .map(answer -> new Told(
                                                questions.getOrDefault(
                                                        answer.text("question"), answer.text("question")),
                                                answer.text("text")))
                                        .toList()))
                        .toList());
    }

    private record Words(
            Map<String, String> grades, Map<String, String> directions, Map<String, String> organizations) {

        String organization(Frozen one) {
            return organizations.getOrDefault(one.text("organization"), one.text("organization"));
        }

        String grade(Frozen one) {
            String code = one.text("grade");
            return code.isEmpty() ? "" : (code + " " + grades.getOrDefault(code, "")).strip();
        }
    }

    private static ActionResult action(Frozen action, String goal, Words words) {
        List<Frozen> progress = action.all("progress");
        ProgressStatus status = progress.isEmpty()
                ? null
                : progress.get(progress.size() - 1)
                        .constant("status", ProgressStatus.values(), ProgressStatus.NOT_STARTED);
        Frozen direction = action.one("direction");
        return new ActionResult(
                goal,
                action.text("title"),
                status,
                status == null ? Look.NOT_REPORTED : Look.of(status),
                progress.stream()
                        .map(one -> new Told(words.organization(one), one.text("done")))
                        .toList(),
                progress.stream()
                        .flatMap(one ->
                                one.texts("issues").stream().map(issue -> new Told(words.organization(one), issue)))
                        .toList(),
                action.all("selfEvaluations").stream()
                        .map(one -> new Judged(
                                words.organization(one),
                                words.grade(one),
                                one.text("achieved"),
                                one.text("notAchieved"),
                                one.text("reason"),
                                one.text("nextStep"),
                                ""))
                        .toList(),
                action.all("councilReviews").stream()
                        .map(one -> new Judged(one.text("body"), words.grade(one), "", "", "", "", one.text("opinion")))
                        .toList(),
                words.directions().getOrDefault(direction.text("word"), direction.text("word")),
                direction.text("reason"));
    }

    private static String goal(Frozen action, Map<String, Frozen> measures, Map<String, Frozen> goals) {
        Frozen measure = measures.get(action.text("parent"));
        Frozen goal = measure == null ? null : goals.get(measure.text("parent"));
        return goal == null ? "" : goal.text("title");
    }

    private static Map<String, Frozen> byId(Frozen content, String name) {
        return content.all(name).stream()
                .collect(Collectors.toMap(one -> one.text("id"), Function.identity(), (one, same) -> one));
    }

    private static Map<String, String> words(Frozen scheme, String name, String key) {
        return scheme.all(name).stream()
                .collect(Collectors.toMap(one -> one.text(key), one -> one.text("label"), (one, same) -> one));
    }
}
