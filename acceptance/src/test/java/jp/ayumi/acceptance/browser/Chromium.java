package jp.ayumi.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine; none is ever downloaded. {@code -Dayumi.chromium=PATH} names another than the usual ones,
 * {@code -Dayumi.browser=required} makes its absence a failure, {@code -Dayumi.browser=off} leaves it alone.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** Where it is, unless it is not wanted. */
    static Optional<Path> find() {
        if (System.getProperty("ayumi.browser", "").equals("off")) {
            return Optional.empty();
        }
        String named = System.getProperty("ayumi.chromium", "");
        Stream<Path> candidates = named.isEmpty()
                ? NAMES.stream()
                        .flatMap(name -> Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                        .split(File.pathSeparator))
                                .map(folder -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    static boolean isRequired() {
        return System.getProperty("ayumi.browser", "").equals("required");
    }

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Started without a sandbox, which root and most containers cannot have, and told to call nobody. */
    static Browser start(Playwright driver, Path chromium) {
        return driver.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
