package jp.ayumi.query.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Japan;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilListView;
import jp.ayumi.api.council.CouncilMembersView;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCadence;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.ListMembers;
import jp.ayumi.api.council.MeetingListView;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Councils, their members and their meetings over HTTP. Where no day is asked for, it is today in Japan. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/councils")
@Tag(name = "council", description = "会議・委員会・部会")
class CouncilQueryEndpoint {

    private final Questions questions;
    private final Clock clock;

    CouncilQueryEndpoint(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "会議体の一覧(種類・所掌の計画で絞る)")
    CouncilListView listCouncils(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable CouncilKind kind,
            @RequestParam(required = false) @Nullable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        PlanId id = plan == null ? null : PlanId.of(municipality, plan.value());
        return questions.ask(new ListCouncils(municipality, kind, id, asOf), CouncilListView.class);
    }

    @GetMapping("/{council}")
    @Operation(summary = "会議体: 委員と欠員、報告の上下、作業部会、年度ごとの開催数")
    CouncilView getCouncil(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        CouncilId id = CouncilId.of(municipality, council.value());
        CouncilView view = questions
                .find(new GetCouncil(id, Japan.today(clock), asOf), CouncilView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
        return withVersion(view, view.version(), response);
    }

    @GetMapping("/{council}/members")
    @Operation(summary = "ある日に在任する委員と欠員")
    CouncilMembersView listMembers(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        CouncilId id = CouncilId.of(municipality, council.value());
        CouncilMembersView view = questions
                .find(new ListMembers(id, Japan.today(clock), asOf), CouncilMembersView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
        return withVersion(view, view.version(), response);
    }

    @GetMapping("/{council}/years/{year}/meetings")
    @Operation(summary = "年度の会議: 予定・開催・出席・議事録・結果")
    ResponseEntity<MeetingListView> listMeetings(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        CouncilId id = CouncilId.of(municipality, council.value());
        return questions
                .find(new ListMeetings(id, year, asOf), MeetingListView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
    }

    @GetMapping("/{council}/years/{year}/cadence")
    @Operation(summary = "年度の開催の頻度と時期: 満たした・予定あり・注意(いつまでに)・満たさなかった・超過")
    CadenceView getCadence(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        CouncilId id = CouncilId.of(municipality, council.value());
        CadenceView view = questions
                .find(new GetCadence(id, year, asOf == null ? Japan.today(clock) : asOf), CadenceView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
        return withVersion(view, view.version(), response);
    }

    /**
     * For If-Match. Not as part of a ResponseEntity, which would answer If-None-Match with 304: what is shown changes with
     * the day and with other councils, and the version does not.
     */
    private static <V> V withVersion(V view, long version, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, "\"" + version + "\"");
        return view;
    }
}
