package jp.ayumi.log.axon;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import jp.ayumi.log.LogProofs;
import jp.ayumi.log.axon.PostgresLogWiring.LogSchema;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.postgres.CheckpointSettings;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.postgres.Checkpointer;
import jp.ayumi.log.postgres.Cosigning;
import jp.ayumi.log.postgres.PostgresLogProofs;
import jp.ayumi.log.postgres.PostgresLogWatcher;
import jp.ayumi.log.witness.Witness;
import jp.ayumi.log.witness.WitnessClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The proofs of the log on PostgreSQL, and their signing where the process has a key. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + AxonDefaults.AXON_SERVER_PROFILE)
class LogSigningWiring {

    @Bean
    LogProofs logProofs(LogSchema schema, DataSource dataSource) {
        return new PostgresLogProofs(dataSource);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("ayumi.log.key")
    @EnableConfigurationProperties(LogSigningProperties.class)
    static class WithKey {

        @Bean
        CheckpointSigner checkpointSigner(
                LogProofs proofs, DataSource dataSource, LogSigningProperties properties, Clock clock) {
            KeyFile file = new KeyFile(Objects.requireNonNull(properties.key()));
            return new CheckpointSigner(
                    dataSource,
                    file,
                    LogKey.ensure(
                            file, properties.origin(), () -> proofs.latest().isPresent()),
                    clock);
        }

        @Bean(initMethod = "start", destroyMethod = "close")
        Checkpointer checkpointer(
                CheckpointSigner signer,
                DataSource dataSource,
                PostgresLogWatcher watcher,
                LogSigningProperties properties,
                Clock clock) {
            Cosigning cosigning =
                    new Cosigning(dataSource, Witness.parse(properties.witnesses()), new WitnessClient(), clock);
            return new Checkpointer(signer, cosigning, watcher, CheckpointSettings.defaults());
        }
    }
}
