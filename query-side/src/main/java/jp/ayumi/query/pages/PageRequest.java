package jp.ayumi.query.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page is asked with beside what is its own. A controller takes it as a parameter.
 *
 * @param path of the page
 * @param query as it was sent; {@code null} when there is none
 * @param asOf the day whose state is wanted; {@code null} for the latest
 * @param knownAt what the answer may know, as it was sent; {@code null} for everything
 * @param locale in which it is answered
 * @param chosen the language, when the address names it
 */
public record PageRequest(
        String path,
        @Nullable String query,
        @Nullable LocalDate asOf,
        @Nullable String knownAt,
        Locale locale,
        @Nullable String chosen) {

    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";
    static final String LANGUAGE = "lang";

    private static final Pattern TOWN = Pattern.compile("^/municipalities/(?<municipality>[a-z0-9-]+)"
            + "(/plans/(?<plan>[a-z0-9-]+)(/years/(?<year>[0-9]{4}))?)?(/|$)");

    public String language() {
        return locale.getLanguage();
    }

    /** Whether the page tells the present and goes on doing so. */
    public boolean isPresent() {
        return asOf == null && knownAt == null;
    }

    /**
     * The address of another page, which sees the same day, knows the same and speaks the same language.
     *
     * @param address with or without a query of its own
     */
    public String to(String address) {
        UriComponentsBuilder there = UriComponentsBuilder.fromUriString(address);
        put(there, AS_OF, asOf);
        put(there, KNOWN_AT, knownAt);
        put(there, LANGUAGE, chosen);
        return there.encode().build().toUriString();
    }

    /** This page in a language. */
    public String inLanguage(String language) {
        return here().replaceQueryParam(LANGUAGE, language).build().toUriString();
    }

    /** This page as it is now. */
    public String atPresent() {
        return here().replaceQueryParam(AS_OF)
                .replaceQueryParam(KNOWN_AT)
                .build()
                .toUriString();
    }

    /** This very page. */
    public String self() {
        return here().build().toUriString();
    }

    /** Where the moments between which a reader of this page can choose are told; {@code null} for a page of no municipality. */
    public @Nullable String moments() {
        Matcher town = TOWN.matcher(path);
        if (!town.find()) {
            return null;
        }
        UriComponentsBuilder there =
                UriComponentsBuilder.fromPath("/municipalities/" + town.group("municipality") + "/moments");
        put(there, "plan", town.group("plan"));
        put(there, "year", town.group("year"));
        put(there, LANGUAGE, language());
        return there.encode().build().toUriString();
    }

    private UriComponentsBuilder here() {
        return UriComponentsBuilder.fromPath(path).query(query);
    }

    private static void put(UriComponentsBuilder there, String name, @Nullable Object value) {
        if (value != null) {
            there.replaceQueryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value.toString()));
        }
    }
}
