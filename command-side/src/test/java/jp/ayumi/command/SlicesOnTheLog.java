package jp.ayumi.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.ayumi.api.Command;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.web.WebSupportAutoConfiguration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.RestController;

/**
 * The slices without their web part, on a log of their own, on a day in March 2026. The application's role belongs to the
 * whole database server, so all tests of this module know it by one password.
 */
public final class SlicesOnTheLog implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SlicesOnTheLog(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static SlicesOnTheLog start() {
        Database database = EmbeddedPostgres.shared().createDatabase();
        return new SlicesOnTheLog(new SpringApplicationBuilder(Slices.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--ayumi.database.url=" + database.jdbcUrl(),
                        "--ayumi.database.user=ayumi_app",
                        "--ayumi.database.password=secret",
                        "--ayumi.database.owner-user=" + database.user(),
                        "--ayumi.database.owner-password=" + database.password()));
    }

    public void sendAll(Command... commands) {
        Stream.of(commands).forEach(this::send);
    }

    public void send(Command command) {
        bean(CommandGateway.class).sendAndWait(command);
    }

    /** From another thread. */
    public CompletableFuture<Object> sendBeside(Command command) {
        return CompletableFuture.supplyAsync(() -> bean(CommandGateway.class).sendAndWait(command));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration(exclude = WebSupportAutoConfiguration.class)
    @ComponentScan(
            basePackageClasses = AggregateConfiguration.class,
            basePackages = {
                "jp.ayumi.command.municipality",
                "jp.ayumi.command.plan",
                "jp.ayumi.command.planyear",
                "jp.ayumi.command.council",
                "jp.ayumi.command.snapshot",
                "jp.ayumi.command.publication",
                "jp.ayumi.command.opinion",
                "jp.ayumi.command.issue",
                "jp.ayumi.command.pledge",
                "jp.ayumi.command.access"
            },
            excludeFilters = @ComponentScan.Filter(RestController.class))
    static class Slices {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
        }
    }
}
