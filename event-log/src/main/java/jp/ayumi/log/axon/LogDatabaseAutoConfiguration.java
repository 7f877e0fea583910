package jp.ayumi.log.axon;

import jp.ayumi.log.LogDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring Boot's connection pool the application's role. A {@link LogDatabase} bean of one's own takes precedence. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class LogDatabaseAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(LogDatabase.class)
    @EnableConfigurationProperties(LogDatabaseProperties.class)
    static class FromProperties {

        @Bean
        LogDatabase logDatabase(LogDatabaseProperties properties) {
            return properties.database();
        }
    }

    @Bean
    JdbcConnectionDetails ayumiConnectionDetails(LogDatabase database) {
        return new ApplicationLogin(database);
    }

    private record ApplicationLogin(LogDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.application().user();
        }

        @Override
        public String getPassword() {
            return database.application().password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
