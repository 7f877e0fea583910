package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents by the addresses that people follow. */
class DocumentPagesIT {

    private static final String ROOT = "/municipalities/tomakomai";

    private static PageReader reader;

    @BeforeAll
    static void start() throws InterruptedException {
        reader = new PageReader();
        reader.querySide().append(Histories.everyKind());
        reader.querySide().awaitAll();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROOT + "/snapshots/result.pdf",
                ROOT + "/editions/report.pdf",
                ROOT + "/councils/committee/meetings/2025-1.pdf?lang=en"
            })
    void areForWhoHasSignedIn(String address) {
        Http.Answer answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(reader.getAnonymously(address).status()).isIn(302, 401);
    }

    @Test
    void anEditionIsForEverybodyUntilItIsWithdrawn() {
        Http.Answer published = reader.getAnonymously("/public" + ROOT + "/editions/report-2.pdf");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(reader.getAnonymously(
                                "/public" + ROOT + "/editions/report-2.pdf", "If-None-Match", published.header("ETag"))
                        .status())
                .isEqualTo(304);
        Http.Answer withdrawn = reader.getAnonymously("/public" + ROOT + "/editions/report.pdf");
        assertThat(withdrawn.status()).isEqualTo(404);
        assertThat(Jsoup.parse(withdrawn.body()).select("main code").text()).contains("EDITION_WITHDRAWN");
    }

    @Test
    void whatIsNotThereIsToldAsAPage() {
        Http.Answer answer = reader.get(ROOT + "/snapshots/none.pdf");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main code").text()).contains("SNAPSHOT_UNKNOWN");
    }
}
