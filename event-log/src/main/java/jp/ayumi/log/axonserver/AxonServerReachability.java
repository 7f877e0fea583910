package jp.ayumi.log.axonserver;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * Knocks at the configured servers before anything is built on them. Axon itself would try thirty times, for a quarter of a
 * minute, and then fail with a stack trace.
 */
final class AxonServerReachability implements BeanFactoryPostProcessor {

    private static final int DEFAULT_PORT = 8124;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Environment environment;

    AxonServerReachability(Environment environment) {
        this.environment = environment;
    }

    /** @throws AxonServerUnreachableException when no server of {@code axon.axonserver.servers} accepts a connection */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        String servers = environment.getProperty("axon.axonserver.servers", "localhost");
        if (Arrays.stream(servers.split(",")).map(String::trim).noneMatch(AxonServerReachability::answers)) {
            throw new AxonServerUnreachableException(servers);
        }
    }

    private static boolean answers(String server) {
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        try (Socket socket = new Socket()) {
            int port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(server.substring(colon + 1));
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
