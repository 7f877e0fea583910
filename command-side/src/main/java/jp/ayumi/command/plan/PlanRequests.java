package jp.ayumi.command.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of requests that make a plan: draft, tree, scheme, adoption, and its end. */
final class PlanRequests {

    private PlanRequests() {}

    record DraftPlanRequest(
            PlanName id,
            PlanKind kind,
            @Size(max = TITLE) String title,
            @Size(max = TEXT) String philosophy,
            Term term,
            OrganizationId owner,
            @Nullable AreaId area,
            @Valid LevelNames levels,
            @Valid PlanPolicy policy,
            boolean illustrative,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        PlanProfile profile() {
            return new PlanProfile(kind, title, philosophy, term, owner, area, levels, policy, illustrative);
        }
    }

    record ReviseProfileRequest(
            PlanKind kind,
            @Size(max = TITLE) String title,
            @Size(max = TEXT) String philosophy,
            Term term,
            OrganizationId owner,
            @Nullable AreaId area,
            @Valid LevelNames levels,
            @Valid PlanPolicy policy,
            boolean illustrative,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        PlanProfile profile() {
            return new PlanProfile(kind, title, philosophy, term, owner, area, levels, policy, illustrative);
        }
    }

    record ComposeTreeRequest(
            @Size(max = LIST) List<@Valid Goal> goals,
            @Size(max = LIST) List<@Valid Measure> measures,
            @Size(max = LIST) List<@Valid Action> actions,
            @Size(max = LIST) List<@Valid Indicator> indicators,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        PlanTree tree() {
            return new PlanTree(goals, measures, actions, indicators);
        }
    }

    record SetEvaluationSchemeRequest(
            @Size(max = LIST) List<@Valid Grade> grades,
            @Size(max = LIST) List<@Valid DirectionWord> directions,
            @Size(max = LIST) List<@Valid ReviewQuestion> questions,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        EvaluationScheme scheme() {
            return new EvaluationScheme(grades, directions, questions);
        }
    }

    record AdoptPlanRequest(
            LocalDate effectiveOn,
            @Size(max = NAME) String approvingBody,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record EndPlanRequest(
            LocalDate endedOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}
}
