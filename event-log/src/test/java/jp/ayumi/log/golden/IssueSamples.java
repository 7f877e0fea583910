package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** What was seen is invented. */
final class IssueSamples {

    private static final IssueId ISSUE = new IssueId("kanagawa/shopping-urashima");
    private static final IssueId OTHER = new IssueId("kanagawa/shopping-matsumi");
    private static final CommonIssueId COMMON = new CommonIssueId("kanagawa/shopping");
    private static final OrganizationId PLAZA = new OrganizationId("care-plaza");
    private static final PlanId PLAN = new PlanId("kanagawa/sasaeai-3");
    private static final ElementId ACTION = new ElementId("mobile-shop");

    private IssueSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new IssueRaised(
                        ISSUE,
                        new AreaId("urashima"),
                        "坂が多く、買い物に困る高齢者が増えている。",
                        SeenIn.INDIVIDUAL_SUPPORT,
                        PLAZA,
                        LocalDate.of(2024, 6, 3),
                        OrderedSets.copyOf(List.of(PersonalDataKind.POSTAL_ADDRESS, PersonalDataKind.LONG_NUMBER))),
                new IssueTakenUp(ISSUE, PLAN, ACTION),
                new IssueDeclined(ISSUE, "地区の取組で足りるため"),
                new IssueHeardBack(ISSUE, COMMON, "移動販売が始まる。", LocalDate.of(2025, 1, 20), Set.of()),
                new IssueResolved(ISSUE, LocalDate.of(2025, 3, 10)),
                new CommonIssueFormed(
                        COMMON,
                        "買い物の困りごと",
                        "坂の多い地区で共通している。",
                        List.of(
                                new MemberIssue(ISSUE, new AreaId("urashima")),
                                new MemberIssue(OTHER, new AreaId("matsumi"))),
                        PLAZA,
                        "二つの地区で同じ声があるため",
                        Set.of()),
                new CommonIssueJoined(
                        COMMON,
                        new MemberIssue(new IssueId("kanagawa/shopping-rokkaku"), new AreaId("rokkaku")),
                        "同じ声があるため"),
                new CommonIssueLeft(COMMON, OTHER, "原因が異なると分かったため"),
                new CommonIssueTakenUp(COMMON, PLAN, ACTION),
                new CommonIssueDeclined(COMMON, "既存の制度で対応するため"),
                new CommonIssueResolved(COMMON, LocalDate.of(2025, 3, 20)));
    }
}
