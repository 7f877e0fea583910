package jp.ayumi.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Opens windows of one browser on one demonstration; who has signed in once stays so in later windows. */
final class Visitors implements AutoCloseable {

    private static final int HEIGHT = 900;

    /** As long as a machine with other work may take; far more than a page ever does. */
    private static final double PATIENCE_MILLIS = 30_000;

    private final Demo demo;
    private final Playwright driver;
    private final Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();

    Visitors(Path chromium, Demo demo) {
        this.demo = demo;
        driver = Chromium.driver();
        browser = Chromium.start(driver, chromium);
    }

    Demo demo() {
        return demo;
    }

    /** Somebody without an account. */
    Visit anybody(Eyes eyes) {
        return visit(options(eyes));
    }

    /** Somebody of the demonstration. */
    Visit person(String name, Eyes eyes) {
        String kept = signedIn.computeIfAbsent(name, this::signIn);
        return visit(options(eyes).setStorageState(kept));
    }

    private String signIn(String name) {
        try (Visit visit = anybody(Eyes.WIDE)) {
            visit.signIn(name);
            return visit.page().context().storageState();
        }
    }

    private NewContextOptions options(Eyes eyes) {
        return new NewContextOptions()
                .setBaseURL(demo.address())
                .setViewportSize(eyes.width(), HEIGHT)
                .setLocale(eyes.language())
                .setTimezoneId("Asia/Tokyo")
                .setJavaScriptEnabled(eyes.script());
    }

    private Visit visit(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visit(context.newPage());
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            demo.close();
        }
    }
}
