package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    private static final PageRequest PAST = new PageRequest(
            "/municipalities/kuki",
            "year=2024&asOf=2025-04-01&knownAt=2026-01-01T00:00:00%2B09:00&lang=en",
            LocalDate.parse("2025-04-01"),
            "2026-01-01T00:00:00+09:00",
            Locale.ENGLISH,
            "en");

    private static final PageRequest NOW = new PageRequest("/", null, null, null, Locale.JAPANESE, null);

    @Test
    void aLinkKeepsBothClocksAndTheLanguage() {
        assertThat(PAST.to("/municipalities/kuki/events?at=1,2"))
                .isEqualTo("/municipalities/kuki/events?at=1,2&asOf=2025-04-01"
                        + "&knownAt=2026-01-01T00%3A00%3A00%2B09%3A00&lang=en");
        assertThat(NOW.to("/municipalities/kuki")).isEqualTo("/municipalities/kuki");
    }

    @Test
    void whatIsThePagesOwnStaysWhenTheMomentOrTheLanguageChanges() {
        assertThat(PAST.atPresent()).isEqualTo("/municipalities/kuki?year=2024&lang=en");
        assertThat(PAST.inLanguage("ja"))
                .contains("year=2024", "asOf=2025-04-01", "lang=ja")
                .doesNotContain("lang=en");
        assertThat(NOW.inLanguage("en")).isEqualTo("/?lang=en");
    }

    @Test
    void thePresentHasNeitherClock() {
        assertThat(NOW.isPresent()).isTrue();
        assertThat(PAST.isPresent()).isFalse();
    }

    @Test
    void theMomentsAreThoseOfWhatThePageIsAbout() {
        assertThat(PAST.moments()).isEqualTo("/municipalities/kuki/moments?lang=en");
        assertThat(at("/municipalities/kuki/plans/city-3/history").moments())
                .isEqualTo("/municipalities/kuki/moments?plan=city-3&lang=ja");
        assertThat(at("/municipalities/kuki/plans/city-3/years/2024").moments())
                .isEqualTo("/municipalities/kuki/moments?plan=city-3&year=2024&lang=ja");
        assertThat(NOW.moments()).isNull();
        assertThat(at("/municipalities/%22%3E").moments()).isNull();
    }

    private static PageRequest at(String path) {
        return new PageRequest(path, null, null, null, Locale.JAPANESE, null);
    }
}
