package jp.ayumi.query.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.ayumi.api.journal.AccessPageView;
import jp.ayumi.api.journal.ExercisedRolesView;
import jp.ayumi.api.journal.JournalCursor;
import jp.ayumi.api.journal.JournalFilter;
import jp.ayumi.api.journal.JournalOrder;
import jp.ayumi.api.journal.JournalOutcome;
import jp.ayumi.api.journal.JournalPageView;
import jp.ayumi.api.journal.ListAccesses;
import jp.ayumi.api.journal.ListExercisedRoles;
import jp.ayumi.api.journal.ListJournal;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.Answers;
import jp.ayumi.web.limit.OnlyNow;
import jp.ayumi.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP, for auditors and administrators. */
@OnlyNow
@RestController
@RequestMapping("/api/municipalities/{municipality}/journal")
@Tag(name = "journal", description = "証跡")
class JournalQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;
    private static final int ACTOR = 600;
    private static final String STREAM = "[a-z-]{1,32}(/[a-z0-9-]{1,64}){1,4}";
    private static final String OPERATION = "[A-Za-z]{1,64}";
    private static final String RULE = "\\*|[A-Z][A-Z0-9_]{0,99}";
    private static final String ROLE = "[\\w.:-]{1,64}";

    private final JournalReaders readers;

    JournalQueryEndpoint(JournalReaders readers) {
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "証跡: だれが、どの役割で、いつ、何を、なぜ。受け付けたものも、断ったものも")
    ResponseEntity<JournalPageView> listJournal(
            CurrentActor reader,
            HttpServletRequest request,
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Size(min = 1, max = ACTOR) @Nullable String actor,
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable PlanName plan,
            @RequestParam(required = false) @Pattern(regexp = STREAM) @Nullable String stream,
            @RequestParam(required = false) @Pattern(regexp = OPERATION) @Nullable String operation,
            @RequestParam(required = false) @Nullable JournalOutcome outcome,
            @RequestParam(required = false) @Pattern(regexp = RULE) @Nullable String rule,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "NEWEST_FIRST") JournalOrder order,
            @RequestParam(required = false) @Pattern(regexp = JournalCursor.PATTERN) @Nullable String after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        JournalFilter filter = new JournalFilter(
                actor,
                organization == null ? null : organization.value(),
                plan == null ? null : plan.value(),
                stream,
                operation,
                outcome,
                rule,
                from,
                to);
        ListJournal question = new ListJournal(municipality, filter, order, after, limit);
        JournalPageView page =
                readers.read(reader, municipality, "listJournal", question, JournalPageView.class, request);
        return Answers.page(page, page.next());
    }

    @GetMapping("/roles")
    @Operation(summary = "行使された役割: その日までに、だれが、どの団体の、どの役割で操作したか")
    ExercisedRolesView listExercisedRoles(
            CurrentActor reader,
            HttpServletRequest request,
            @PathVariable MunicipalityId municipality,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) @Size(min = 1, max = ACTOR) @Nullable String actor,
            @RequestParam(required = false) @Pattern(regexp = ROLE) @Nullable String role) {
        return readers.read(
                reader,
                municipality,
                "listExercisedRoles",
                new ListExercisedRoles(municipality, on, actor, role),
                ExercisedRolesView.class,
                request);
    }

    @GetMapping("/accesses")
    @Operation(summary = "閲覧の記録: だれが、いつ、何を読んだか")
    ResponseEntity<AccessPageView> listAccesses(
            CurrentActor reader,
            HttpServletRequest request,
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Min(1) @Nullable Long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        ListAccesses question = new ListAccesses(municipality, after, limit);
        AccessPageView page =
                readers.read(reader, municipality, "listAccesses", question, AccessPageView.class, request);
        return Answers.page(page, page.next());
    }
}
