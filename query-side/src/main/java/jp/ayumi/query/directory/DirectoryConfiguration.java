package jp.ayumi.query.directory;

import jp.ayumi.log.LogDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of persons, put together. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    DirectorySchema directorySchema(LogDatabase database) {
        return DirectorySchema.upToDate(database);
    }

    @Bean
    PersonDirectory personDirectory(DirectorySchema schema, JdbcClient sql) {
        return new PersonDirectory(schema, sql);
    }
}
