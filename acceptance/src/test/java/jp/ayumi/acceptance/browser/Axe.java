package jp.ayumi.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core in the page itself, which has no frames: far quicker than with a second page for the summary. */
final class Axe {

    private static final String RULES = """
            async () => {
              const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
              const result = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
              return result.violations.flatMap((rule) => rule.nodes.slice(0, 5)
                .map((node) => `${rule.impact} ${rule.id}: ${node.failureSummary} ${node.html.slice(0, 300)}`));
            }""";

    private Axe() {}

    /** By the rules of WCAG 2.2 AA and those of good practice: how serious, which rule, and where. */
    static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(RULES)).stream().map(String::valueOf).toList();
    }
}
