package jp.ayumi.log.axon;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * {@code ayumi.database.*}: where the log is and who reaches it.
 *
 * @param url a {@code jdbc:postgresql:} URL without user and password
 * @param user the application's role
 * @param password of the application's role
 * @param ownerUser owns the schemas and migrates them at start; absent where somebody else migrates
 * @param ownerPassword of the owner
 */
@ConfigurationProperties("ayumi.database")
record LogDatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword) {

    /** @throws InvalidConfigurationPropertyValueException naming the setting that is missing */
    LogDatabase database() {
        Login application = new Login(given("user", user), given("password", password));
        return new LogDatabase(given("url", url), owner(application), application);
    }

    private static String given(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidConfigurationPropertyValueException(
                    "ayumi.database." + setting, value, "The log needs a database. ログのデータベースを設定してください。");
        }
        return value;
    }

    /** Without an owner the application stands in for it, and what it may not do is not tried. */
    private Login owner(Login application) {
        return ownerUser == null ? application : new Login(ownerUser, ownerPassword == null ? "" : ownerPassword);
    }
}
