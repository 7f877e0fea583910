package jp.ayumi.standalone.database;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.standalone.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this process. Whatever uses it is destroyed before it, since all of it depends on these beans. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(Home home) {
        return EmbeddedPostgres.builder()
                .folder(home.database())
                .revivedWhenItDies()
                .start();
    }

    @Bean
    LogDatabase logDatabase(EmbeddedPostgres postgres) {
        return new Roles(postgres).prepare();
    }
}
