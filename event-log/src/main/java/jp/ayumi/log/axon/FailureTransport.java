package jp.ayumi.log.axon;

/** How a failed command's exception leaves the process that handled it. Where caller and handler are one process: as it is. */
@FunctionalInterface
public interface FailureTransport {

    /** What the bus hands on in place of the failure. */
    Throwable outgoing(Throwable failure);
}
