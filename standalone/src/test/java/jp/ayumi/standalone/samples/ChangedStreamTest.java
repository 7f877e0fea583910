package jp.ayumi.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedStreamTest {

    private static final Map<String, String> AT = Map.ofEntries(
            Map.entry("municipality", "town"),
            Map.entry("plan", "plan-1"),
            Map.entry("year", "2024"),
            Map.entry("record", "record-1"),
            Map.entry("area", "west"),
            Map.entry("organization", "city"),
            Map.entry("pledge", "pledge-1"),
            Map.entry("opinion", "opinion-1"),
            Map.entry("council", "board"),
            Map.entry("meeting", "meeting-1"),
            Map.entry("seat", "seat-1"),
            Map.entry("edition", "news-1"),
            Map.entry("snapshot", "result-1"),
            Map.entry("report", "report-1"),
            Map.entry("issue", "issue-1"),
            Map.entry("gathering", "forum-1"));

    @ParameterizedTest
    @CsvSource({
        "/organizations/{organization}/dissolution, municipality/town",
        "/areas/{area}, municipality/town",
        "/plans/{plan}/adoption, plan/town/plan-1",
        "/plans/{plan}/years/{year}/close, plan-year/town/plan-1/2024",
        "/plans/{plan}/years/{year}/progress/{record}/corrections, plan-year/town/plan-1/2024",
        "/plans/{plan}/years/{year}/opinions, opinions/town/plan-1/2024",
        "/plans/{plan}/years/{year}/opinions/{opinion}/answer, opinions/town/plan-1/2024",
        "/areas/{area}/pledges/{pledge}/reports, pledges/town/west",
        "/councils/{council}, council/town/board",
        "/councils/{council}/members/{seat}/end, council/town/board",
        "/councils/{council}/meetings/{meeting}/minutes, council/town/board",
        "/editions/{edition}/distributions, edition/town/news-1",
        "/snapshots/{snapshot}/reports/{report}/deliberations, snapshot/town/result-1",
        "/plans/{plan}/years/{year}/snapshots/{snapshot}/reports, snapshot/town/result-1",
        "/issues/{issue}/hearing-back, issue/town/issue-1",
        "/common-issues/{issue}/members, common-issue/town/issue-1",
        "/gatherings/{gathering}/presentations, gathering/town/forum-1"
    })
    void aChangeIsMadeInTheHistoryThatItsPathNames(String place, String stream) {
        assertThat(ChangedStream.of("/api/municipalities/{municipality}" + place, AT))
                .isEqualTo(stream);
    }

    @Test
    void aPathWhoseIdIsNotGivenNamesNoHistory() {
        assertThatThrownBy(() -> ChangedStream.of(
                        "/api/municipalities/{municipality}/councils/{council}", Map.of("municipality", "town")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("council");
    }

    @Test
    void whatStandsAboveEveryMunicipalityChangesNoHistory() {
        assertThatThrownBy(() -> ChangedStream.of("/api/municipalities", AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/api/municipalities");
    }
}
