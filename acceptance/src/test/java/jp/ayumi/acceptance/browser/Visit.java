package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One window and what its browser complained of. */
final class Visit implements AutoCloseable {

    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    /** What scripts add late: the sliders know their moments, a proof can be checked. */
    private static final String WHOLE = """
            () => !document.querySelector("#verify[hidden]")
              && [...document.querySelectorAll(".time-bar[data-moments] input[type=range]")]
                .every((slider) => slider.hasAttribute("aria-valuetext"))""";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Page page) {
        this.page = page;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Visit goTo(String address) {
        page.navigate(address);
        return this;
    }

    /** Waits until the scripts of the page have added what they add; where none runs that would be for ever. */
    Visit awaitWhole() {
        page.waitForFunction(WHOLE);
        return this;
    }

    /** Follows the link that is called so, the first where there are several. */
    Visit follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Where it leads is the demonstration's own door, and back. */
    void signIn(String name) {
        goTo("/login");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Demo.PASSWORD);
        page.locator("button[type=submit]").click();
        assertThat(page.locator("header .person button")).isVisible();
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** Refused scripts and styles, errors, warnings. */
    List<String> complaints() {
        return complaints;
    }

    /** What a script answers in the page. */
    Object ask(String script) {
        return page.evaluate(script);
    }

    void complainsOfNothing() {
        assertThat(complaints).as("what the browser says of %s", page.url()).isEmpty();
    }

    /** That a page was answered with a problem is what some tests want. */
    private void note(ConsoleMessage message) {
        boolean ofThePageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (COMPLAINTS.contains(message.type()) && !ofThePageItself) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
