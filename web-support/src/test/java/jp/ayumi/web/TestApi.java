package jp.ayumi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** An API with everything in it that can go wrong. */
@SpringBootApplication
@RestController
class TestApi {

    record Sheet(
            @NotBlank @Size(max = 10) String title,
            LocalDate day,
            int percent,
            ProgressStatus status,
            AreaId area,
            Term term,
            @Size(max = 2) List<@Valid Row> rows,
            @Nullable Term later,
            @Nullable String note) {}

    record Row(
            @NotBlank @Size(max = 5) String name,
            @Max(100) @Nullable Integer percent) {}

    @PostMapping("/api/sheets")
    Map<String, String> submitSheet(@Valid @RequestBody Sheet sheet) {
        return Map.of("title", sheet.title());
    }

    @GetMapping("/api/{municipality}/years/{year}")
    Map<String, Object> getYear(
            @PathVariable MunicipalityId municipality,
            @PathVariable FiscalYear year,
            @RequestParam @Max(5) int limit,
            @RequestHeader("X-Needed") String needed) {
        return Map.of("municipality", municipality, "year", year, "limit", limit, "needed", needed);
    }

    @GetMapping("/api/me")
    Map<String, Object> getMe(CurrentActor actor) {
        return Map.of(
                "id", actor.id(),
                "municipality", String.valueOf(actor.municipality()),
                "organization", String.valueOf(actor.organization()),
                "roles", actor.roles());
    }

    @GetMapping("/api/asked-as")
    Map<String, String> getAskedAs(HttpServletRequest request) {
        return Map.of("address", request.getRequestURL().toString());
    }

    static final Gate GATE = new Gate();

    @GetMapping("/api/gate")
    Map<String, String> getGate() {
        GATE.pass();
        return Map.of("passed", "yes");
    }

    @GetMapping("/api/broken")
    void getBroken() {
        throw new IllegalStateException("the secret is select password from jp.ayumi.Secrets");
    }

    @GetMapping("/api/database-gone")
    void getDatabaseGone() {
        throw new IllegalStateException("wrapped", new CannotGetJdbcConnectionException("jdbc:postgresql://secret"));
    }

    /** More than the buffers of a connection hold. */
    static final int LARGE = 5_000_000;

    @GetMapping("/api/large")
    List<String> getLarge() {
        return List.of("x".repeat(LARGE - 2));
    }

    @GetMapping("/api/database-slow")
    void getDatabaseSlow() {
        throw new IllegalStateException(new SQLException("canceling statement due to statement timeout", "57014"));
    }

    @PostMapping("/api/anything")
    Map<String, String> submitAnything(@RequestBody JsonNode anything) {
        return Map.of("type", anything.getNodeType().name());
    }

    @GetMapping("/api/database-stopping")
    void getDatabaseStopping() {
        throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
    }
}
