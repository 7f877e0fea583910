package jp.ayumi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.log.LogDatabase.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogDatabaseTest {

    @Test
    void aPasswordIsNeverShown() {
        LogDatabase database = new LogDatabase(
                "jdbc:postgresql://127.0.0.1/ayumi", new Login("owner", "secret1"), new Login("app", "secret2"));

        assertThat(database.toString()).contains("owner", "app").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a-b", "a\"b", "a; drop table x", "a b"})
    void aRoleThatNeedsQuotingIsRefused(String user) {
        assertThatThrownBy(() -> new Login(user, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
