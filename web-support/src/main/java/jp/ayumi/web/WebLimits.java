package jp.ayumi.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds on what is accepted, beside those of Tomcat and Jackson in {@code ayumi-web.properties}.
 *
 * @param body the largest request body
 */
@ConfigurationProperties("ayumi.limits")
record WebLimits(@DefaultValue("1MB") DataSize body) {}
