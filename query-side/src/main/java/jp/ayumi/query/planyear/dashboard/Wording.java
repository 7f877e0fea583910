package jp.ayumi.query.planyear.dashboard;

import java.util.Locale;
import java.util.Map;
import jp.ayumi.api.planyear.BreakdownScope;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.web.language.Sentences;

/** What the program says itself in these views: Japanese, or English where that is asked for. */
record Wording(Sentences sentences, Locale locale) {

    /** @param language as a language tag */
    static Wording in(Sentences sentences, String language) {
        return new Wording(sentences, Locale.forLanguageTag(language));
    }

    String text(String key) {
        return sentences
                .find("planyear." + key, locale, Map.of())
                .orElseThrow(() -> new IllegalStateException("no words for planyear." + key));
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
