package jp.ayumi.query.pages.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.MeetingYearView;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.query.directory.PersonName;
import jp.ayumi.query.pages.Flow;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.pages.opinion.OpinionFlow;
import jp.ayumi.query.pages.opinion.OpinionLine;

/**
 * What the page of a council shows.
 *
 * @param owner the secretariat, by name
 * @param plans titles of the municipality's plans
 * @param year whose meetings are shown
 * @param years to choose from
 * @param reports all that it received, the latest first
 * @param opinions all that it gave, the latest first
 * @param board what concerns it
 */
record CouncilModel(
        Town town,
        CouncilView council,
        String owner,
        Map<PlanId, String> plans,
        List<MemberLine> members,
        List<MemberLine> past,
        List<MemberLine> future,
        FiscalYear year,
        List<FiscalYear> years,
        CadenceStrip cadence,
        List<MeetingLine> meetings,
        List<ReportLine> reports,
        Flow flow,
        List<OpinionLine> opinions,
        BoardView board) {

    /** What the questions of the page were answered, as it came. */
    record Answers(
            CouncilView council,
            CadenceView cadence,
            List<MeetingView> meetings,
            List<ReceivedReportView> reports,
            List<OpinionLine> opinions,
            BoardView board,
            Map<PlanId, String> plans,
            Map<PersonId, PersonName> names) {}

    static CouncilModel of(Town town, FiscalYear year, Answers answers, Words words) {
        CouncilView council = answers.council();
        List<ReportLine> reports = latestFirst(answers.reports().stream()
                .map(report -> new ReportLine(
                        report,
                        answers.plans()
                                .getOrDefault(
                                        report.planYear().plan(),
                                        report.planYear().plan().name()),
                        town.year(report.planYear())))
                .toList());
        return new CouncilModel(
                town,
                council,
                town.organization(council.profile().secretariat()),
                answers.plans(),
                MemberLine.inOrder(council.members().seats(), council.profile(), town, answers.names()),
                MemberLine.inOrder(council.past(), council.profile(), town, answers.names()),
                MemberLine.inOrder(council.future(), council.profile(), town, answers.names()),
                year,
                years(council, year, answers.board().on()),
                CadenceStrip.of(answers.cadence(), answers.meetings(), town, words),
                answers.meetings().stream()
                        .map(meeting -> MeetingLine.of(meeting, reports, answers.plans(), town, words))
                        .toList(),
                reports,
                OpinionFlow.of(answers.opinions(), town, words),
                latestFirst(answers.opinions()),
                answers.board());
    }

    /** The title of a plan; its name where it is not known. */
    public String title(PlanId plan) {
        return plans.getOrDefault(plan, plan.name());
    }

    /** The district, by name; empty for none. */
    public String area() {
        AreaId area = council.profile().area();
        return area == null
                ? ""
                : town.areas().containsKey(area) ? town.areas().get(area).name() : area.value();
    }

    private static List<FiscalYear> years(CouncilView council, FiscalYear year, LocalDate day) {
        SortedSet<FiscalYear> years = new TreeSet<>();
        council.meetings().stream().map(MeetingYearView::fiscalYear).forEach(years::add);
        years.add(year);
        years.add(FiscalYear.of(day));
        return List.copyOf(years);
    }

    private static <T> List<T> latestFirst(List<T> inOrder) {
        return java.util.stream.IntStream.range(0, inOrder.size())
                .mapToObj(back -> inOrder.get(inOrder.size() - 1 - back))
                .toList();
    }
}
