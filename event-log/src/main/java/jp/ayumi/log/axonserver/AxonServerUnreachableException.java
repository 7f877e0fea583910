package jp.ayumi.log.axonserver;

/** None of the configured servers answers. */
final class AxonServerUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String servers;

    AxonServerUnreachableException(String servers) {
        super("Axon Server cannot be reached at " + servers);
        this.servers = servers;
    }

    String servers() {
        return servers;
    }
}
