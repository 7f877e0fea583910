package jp.ayumi.log.axon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
public class TestApplication {

    /** The role belongs to the whole server, which the module's tests share: {@code TestLog} knows it by the same password. */
    private static final String PASSWORD = "correct horse battery staple";

    public static ConfigurableApplicationContext start(Database where, Class<?>... parts) {
        return start(starting(parts), where);
    }

    /** The same for an application that has been given more settings. */
    public static ConfigurableApplicationContext start(
            SpringApplicationBuilder application, Database where, String... more) {
        new SchemaMigration(database(where), "ayumi_read", "classpath:db/read").migrate();
        return application.run(Stream.concat(Arrays.stream(arguments(where)), Arrays.stream(more))
                .toArray(String[]::new));
    }

    public static SpringApplicationBuilder starting(Class<?>... parts) {
        List<Class<?>> sources = new ArrayList<>(List.of(parts));
        sources.add(TestApplication.class);
        return new SpringApplicationBuilder(sources.toArray(new Class<?>[0]))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF);
    }

    public static Database freshDatabase() {
        return EmbeddedPostgres.shared().createDatabase();
    }

    public static LogDatabase database(Database where) {
        return new LogDatabase(
                where.jdbcUrl(), new Login(where.user(), where.password()), new Login("ayumi_app", PASSWORD));
    }

    public static String[] arguments(Database where) {
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
