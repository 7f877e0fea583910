package jp.ayumi.query.planyear.dashboard;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.ActionOfYear;
import jp.ayumi.api.planyear.GradeCount;
import jp.ayumi.api.planyear.GradeTallyView;
import jp.ayumi.api.planyear.Mean;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.Ratio;
import jp.ayumi.api.planyear.TallySource;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.planyear.ActionYearRow;

/** Counts actions, each once, each by the words of its own plan. */
final class Tally {

    private Tally() {}

    /**
     * @param scale the grades to tell, each with how many actions have it
     */
    static TallyView of(List<CountedAction> actions, List<Grade> scale) {
        List<ProgressReportView> reports =
                actions.stream().flatMap(action -> action.report().stream()).toList();
        Map<ProgressStatus, Integer> byStatus = byStatus(reports);
        int all = actions.size();
        return new TallyView(
                all,
                byStatus,
                all - reports.size(),
                Ratio.of(reports.size(), all),
                Ratio.of(count(byStatus, ProgressStatus.COMPLETED), all),
                Ratio.of(count(byStatus, ProgressStatus.DELAYED), all),
                achieved(actions),
                Mean.of(reports.stream()
                        .flatMap(report -> Optional.ofNullable(report.progress().percent()).stream())
                        .toList()),
                grades(actions, scale, CountedAction::selfGrade),
                grades(actions, scale, CountedAction::councilGrade),
                source(actions, reports));
    }

    private static TallySource source(List<CountedAction> actions, List<ProgressReportView> reports) {
        Map<ProgressStatus, List<Long>> positions = new EnumMap<>(ProgressStatus.class);
        for (ProgressStatus status : ProgressStatus.values()) {
            positions.put(
                    status,
                    reports.stream()
                            .filter(report -> report.progress().status() == status)
                            .map(report -> report.lastChange().position())
                            .toList());
        }
        return new TallySource(
                positions,
                actions.stream()
                        .filter(action -> action.report().isEmpty())
                        .map(action -> new ActionOfYear(
                                action.planYear(), action.action().id()))
                        .toList(),
                actions.stream()
                        .flatMap(action -> action.action().organizations().stream())
                        .distinct()
                        .toList(),
                actions.stream()
                        .flatMap(action -> action.row().stream())
                        .map(ActionYearRow::last)
                        .max(Comparator.comparing(Trace::position))
                        .orElse(null));
    }

    private static Map<ProgressStatus, Integer> byStatus(List<ProgressReportView> reports) {
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        for (ProgressStatus status : ProgressStatus.values()) {
            counts.put(status, 0);
        }
        reports.forEach(report -> counts.merge(report.progress().status(), 1, Integer::sum));
        return counts;
    }

    private static int count(Map<ProgressStatus, Integer> byStatus, ProgressStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    private static Ratio achieved(List<CountedAction> actions) {
        List<Grade> given =
                actions.stream().flatMap(action -> action.selfGrade().stream()).toList();
        return Ratio.of((int) given.stream().filter(Grade::achieved).count(), given.size());
    }

    private static GradeTallyView grades(
            List<CountedAction> actions, List<Grade> scale, Function<CountedAction, Optional<Grade>> grade) {
        Map<Grade, Long> counts = actions.stream()
                .flatMap(action -> grade.apply(action).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<GradeCount> all = scale.stream()
                .map(known -> new GradeCount(
                        known.code(),
                        known.label(),
                        counts.getOrDefault(known, 0L).intValue()))
                .toList();
        int without =
                actions.size() - all.stream().mapToInt(GradeCount::actions).sum();
        return new GradeTallyView(all, without);
    }
}
