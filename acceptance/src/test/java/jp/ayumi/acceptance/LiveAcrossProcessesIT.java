package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A dashboard that listens hears of what another process has stored, and misses nothing while it was away. */
@Timeout(120)
class LiveAcrossProcessesIT {

    private final Installation ayumi = Installation.shared();

    @Test
    void whatTheCommandSideStoresReachesAListenerOfTheQuerySideInOrder() throws Exception {
        Town town = new Town(ayumi, "live-town");
        Town.Staff city = town.staffOf("city");
        long registered = city.registersTheTown("配信市", "はいしんし", "CITY")
                .path("lastPosition")
                .asLong();
        town.reads("");
        HttpURLConnection stream = listeningSince(registered);
        List<Long> stored = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            stored.add(city.posts("/organizations", organization("body-" + n, "団体" + n, "NPO"))
                    .path("lastPosition")
                    .asLong());
        }

        assertThat(ids(stream, 5)).isEqualTo(stored);
        // Gone, and back with what it had seen last.
        assertThat(ids(listeningSince(stored.get(2)), 2)).isEqualTo(stored.subList(3, 5));
    }

    private HttpURLConnection listeningSince(long position) throws Exception {
        HttpURLConnection stream =
                (HttpURLConnection) URI.create(ayumi.queries() + "/api/municipalities/live-town/stream")
                        .toURL()
                        .openConnection();
        stream.setRequestProperty(
                "Authorization", "Bearer " + ayumi.issuer().tokenFor("tv", "live-town", "city", "staff"));
        stream.setRequestProperty("Accept", "text/event-stream");
        stream.setRequestProperty("Last-Event-ID", String.valueOf(position));
        stream.setReadTimeout((int) Duration.ofSeconds(60).toMillis());
        assertThat(stream.getResponseCode()).isEqualTo(200);
        return stream;
    }

    private static List<Long> ids(HttpURLConnection stream, int count) throws Exception {
        List<Long> ids = new ArrayList<>();
        // Signs of life carry a position, too; only what has data is an event.
        long position = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            while (ids.size() < count) {
                String line = lines.readLine();
                assertThat(line).as("the stream ended after %s", ids).isNotNull();
                if (line.startsWith("id:")) {
                    position = Long.parseLong(line.substring(3).trim());
                } else if (line.startsWith("data:")) {
                    ids.add(position);
                }
            }
        }
        return ids;
    }
}
