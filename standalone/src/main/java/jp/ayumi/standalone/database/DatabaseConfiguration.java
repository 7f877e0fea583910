package jp.ayumi.standalone.database;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this process. Whatever uses it is destroyed before it, since all of it depends on this bean. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    LogDatabase logDatabase(EmbeddedPostgres postgres) {
        return new Roles(postgres).prepare();
    }
}
