package jp.ayumi.log.axon;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves Axon's update checker out. Its own switch ({@code axon.update-check.disabled}) only keeps it from calling out; it
 * would still leave an id of this machine in the home folder.
 */
final class NoUpdateChecker implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[autoConfigurations.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = !UpdateCheckerAutoConfiguration.class.getName().equals(autoConfigurations[i]);
        }
        return wanted;
    }
}
