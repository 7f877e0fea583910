package jp.ayumi.log.axon;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

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
        String url,
        String user,
        String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword) {

    LogDatabase database() {
        Login application = new Login(user, password);
        return new LogDatabase(url, owner(application), application);
    }

    /** Without an owner the application stands in for it, and what it may not do is not tried. */
    private Login owner(Login application) {
        return ownerUser == null ? application : new Login(ownerUser, ownerPassword == null ? "" : ownerPassword);
    }
}
