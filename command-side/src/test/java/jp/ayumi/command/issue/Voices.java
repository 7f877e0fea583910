package jp.ayumi.command.issue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.FormCommonIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveCommonIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.issue.TakeUpCommonIssue;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** The commands on issues, in the fewest words. */
final class Voices {

    static final IssueId EAST = new IssueId("tomakomai/shopping-east");
    static final IssueId DISTRICT = new IssueId("tomakomai/shopping-district");
    static final IssueId AGAIN = new IssueId("tomakomai/shopping-east-2");
    static final CommonIssueId COMMON = new CommonIssueId("tomakomai/shopping");
    static final LocalDate DAY = LocalDate.of(2025, 6, 3);
    static final String TEXT = "坂が多く、買い物に困る高齢者が増えている";

    private Voices() {}

    static IssueCommand raised(IssueId issue, AreaId area) {
        return raised(issue, area, TEXT, Towns.CITY, DAY);
    }

    static IssueCommand raised(IssueId issue, AreaId area, String text, OrganizationId by, LocalDate on) {
        return new RaiseIssue(issue, area, text, SeenIn.INDIVIDUAL_SUPPORT, by, on, Set.of());
    }

    static IssueCommand takenUp(IssueId issue) {
        return new TakeUpIssue(issue, District.PLAN, District.ACTION);
    }

    static IssueCommand heardBack(IssueId issue, @Nullable CommonIssueId through) {
        return new HearBack(issue, through, "移動販売が始まる", DAY, Set.of());
    }

    static IssueCommand resolved(IssueId issue) {
        return new ResolveIssue(issue, DAY);
    }

    static CommonIssueCommand formed(IssueId... issues) {
        return new FormCommonIssue(
                COMMON, "買い物の困りごと", TEXT, new LinkedHashSet<>(List.of(issues)), Towns.CITY, "同じ声があるため", Set.of());
    }

    static CommonIssueCommand takenUp() {
        return new TakeUpCommonIssue(COMMON, District.PLAN, District.ACTION);
    }

    static CommonIssueCommand resolved() {
        return new ResolveCommonIssue(COMMON, DAY);
    }
}
