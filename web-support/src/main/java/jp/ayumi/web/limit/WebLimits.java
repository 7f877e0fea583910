package jp.ayumi.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Bounds on what is accepted, beside those of Tomcat and Jackson; their values stand in {@code ayumi-web.properties}.
 *
 * @param body the largest request body
 * @param principal how many requests one signed-in person or API client may send
 * @param address how many may come from one address, whoever sends them
 * @param signIn how many of those may show a secret or begin to sign in
 * @param atOnce how many requests of one principal may be under way; 0 for as many as there are threads
 */
@ConfigurationProperties("ayumi.limits")
record WebLimits(DataSize body, Allowance principal, Allowance address, Allowance signIn, int atOnce) {}
