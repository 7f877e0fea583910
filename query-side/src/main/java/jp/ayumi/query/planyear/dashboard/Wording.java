package jp.ayumi.query.planyear.dashboard;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.ayumi.api.planyear.BreakdownScope;
import jp.ayumi.api.planyear.ProgressStatus;

/** What the program says itself in these views: Japanese, or English where that is asked for. */
final class Wording {

    private static final ResourceBundle.Control JAPANESE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param language as a language tag; whatever is neither Japanese nor English gives Japanese */
    static Wording in(String language) {
        return new Wording(ResourceBundle.getBundle(
                "jp.ayumi.query.planyear.dashboard.wording", Locale.forLanguageTag(language), JAPANESE_OTHERWISE));
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String status(ProgressStatus status) {
        return text("status." + status.name());
    }

    Map<BreakdownScope, String> areaRows() {
        return Map.of(
                BreakdownScope.SEVERAL, text("area.SEVERAL"),
                BreakdownScope.WHOLE, text("area.WHOLE"),
                BreakdownScope.NONE, text("area.NONE"));
    }

    Map<BreakdownScope, String> organizationRows() {
        return Map.of(
                BreakdownScope.SEVERAL, text("organization.SEVERAL"),
                BreakdownScope.NONE, text("organization.NONE"));
    }
}
