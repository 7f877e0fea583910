package jp.ayumi.postgres;

/**
 * A server that takes connections.
 *
 * @param process what we started; not always the server itself ({@code runuser} stays in between)
 * @param pid the server's own number
 */
record RunningServer(Process process, long pid, int port) {}
