package jp.ayumi.log.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import jp.ayumi.log.postgres.SchemaMigration;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Boots the wiring with nothing beside it but what a test adds, on a database of its own. */
@EnableAutoConfiguration
class TestApplication {

    static final String PASSWORD = "a password of the application";

    static ConfigurableApplicationContext start(Database where, Class<?>... parts) {
        new SchemaMigration(database(where), "ayumi_read", "classpath:db/read").migrate();
        return starting(parts).run(arguments(where));
    }

    static SpringApplicationBuilder starting(Class<?>... parts) {
        List<Class<?>> sources = new ArrayList<>(List.of(parts));
        sources.add(TestApplication.class);
        return new SpringApplicationBuilder(sources.toArray(new Class<?>[0]))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF);
    }

    static Database freshDatabase() {
        return EmbeddedPostgres.shared().createDatabase();
    }

    static LogDatabase database(Database where) {
        return new LogDatabase(
                where.jdbcUrl(), new Login(where.user(), where.password()), new Login("ayumi_app", PASSWORD));
    }

    static String[] arguments(Database where) {
        return Map.of(
                        "url", where.jdbcUrl(),
                        "user", "ayumi_app",
                        "password", PASSWORD,
                        "owner-user", where.user(),
                        "owner-password", where.password())
                .entrySet()
                .stream()
                .map(setting -> "--ayumi.database." + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
