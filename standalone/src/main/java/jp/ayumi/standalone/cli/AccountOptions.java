package jp.ayumi.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.Slug;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is said of a client or a person alike. */
final class AccountOptions {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--municipality", paramLabel = "SLUG")
    private @Nullable String municipality;

    @Option(names = "--organization", paramLabel = "SLUG")
    private @Nullable String organization;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "staff")
    private List<String> roles = List.of();

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    /**
     * The account.
     *
     * @throws PlainFailure when a name of it cannot be one
     */
    Client with(String secretHash) {
        requireSlug(id);
        requireSlug(municipality);
        requireSlug(organization);
        roles.forEach(AccountOptions::requireSlug);
        return new Client(id, secretHash, municipality, organization, roles);
    }

    /** Where the installation keeps its keys. */
    Path keys(Map<String, String> environment) {
        Path folder = home == null ? Path.of(environment.getOrDefault("AYUMI_HOME", "data")) : home;
        return Home.at(folder).keys();
    }

    private static void requireSlug(@Nullable String value) {
        try {
            if (value != null) {
                Slug.require(value);
            }
        } catch (IllegalValueException e) {
            throw new PlainFailure(Sentence.of("slug.wrong", value), e);
        }
    }
}
