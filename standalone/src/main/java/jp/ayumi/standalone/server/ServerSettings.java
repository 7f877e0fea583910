package jp.ayumi.standalone.server;

import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.Clients;

/**
 * How the server is to run.
 *
 * @param clients who may ask for tokens
 * @param people who may sign in to the pages
 * @param address the network address to listen on
 * @param port to listen on; 0 is any free one
 * @param describesItself whether the API's description and Swagger UI are served
 */
public record ServerSettings(
        Home home, Clients clients, Clients people, String address, int port, boolean describesItself) {}
