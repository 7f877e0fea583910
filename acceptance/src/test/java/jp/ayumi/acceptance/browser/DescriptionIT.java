package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Swagger UI, which is not ours, works under the policy that our pages live under. */
@InBrowser
class DescriptionIT {

    @Test
    void isShownAndTheBrowserRefusesNothing(Visitors visitors) {
        try (Visit visit = visitors.anybody(Eyes.WIDE)) {
            Page page = visit.goTo("/swagger-ui.html").page();
            assertThat(page.locator(".swagger-ui .info .title")).containsText("Ayumi");

            Locator list = page.locator("[id$=-listMunicipalities]");
            list.locator(".opblock-summary-control").click();
            assertThat(list.locator(".opblock-body .responses-wrapper")).isVisible();
            assertThat(list.locator(".try-out__btn")).isVisible();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Authorize"))
                    .first()
                    .click();
            assertThat(page.locator(".auth-container input")).isVisible();
            visit.complainsOfNothing();
        }
    }
}
