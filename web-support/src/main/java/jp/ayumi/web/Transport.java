package jp.ayumi.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;

/**
 * TLS by two settings, {@code ayumi.tls.certificate} and {@code ayumi.tls.key} (PEM files, the certificate with its chain),
 * and what follows from TLS for cookies. TLS may also end at a proxy: then {@code ayumi.pages.url} says {@code https}.
 * Whose word counts about the caller's address is said by {@code ayumi.proxies}, networks in CIDR notation.
 */
final class Transport {

    private static final String CERTIFICATE = "ayumi.tls.certificate";
    private static final String KEY = "ayumi.tls.key";
    private static final String PROXIES = "ayumi.proxies";
    private static final String BUNDLE = "spring.ssl.bundle.pem.ayumi";

    /** Authenticated encryption with forward secrecy only, strongest first. */
    private static final String CIPHERS = "TLS_AES_256_GCM_SHA384,TLS_CHACHA20_POLY1305_SHA256,TLS_AES_128_GCM_SHA256,"
            + "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,"
            + "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,"
            + "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

    private Transport() {}

    /**
     * The settings of Spring that follow.
     *
     * @throws TlsIncompleteException when only one of the two is set: nobody who asks for TLS gets plain HTTP
     */
    static Map<String, Object> settings(Environment environment) {
        Map<String, Object> settings = new LinkedHashMap<>();
        String certificate = environment.getProperty(CERTIFICATE, "");
        String key = environment.getProperty(KEY, "");
        if (certificate.isBlank() != key.isBlank()) {
            throw new TlsIncompleteException(certificate.isBlank() ? CERTIFICATE : KEY);
        }
        boolean tls = !certificate.isBlank();
        if (tls) {
            settings.put(BUNDLE + ".keystore.certificate", file(certificate));
            settings.put(BUNDLE + ".keystore.private-key", file(key));
            // A renewed certificate is taken up without a restart.
            settings.put(BUNDLE + ".reload-on-update", "true");
            settings.put("server.ssl.bundle", "ayumi");
            // Of the bundle: what server.ssl says of them is not looked at beside one.
            settings.put(BUNDLE + ".options.enabled-protocols", "TLSv1.3,TLSv1.2");
            settings.put(BUNDLE + ".options.ciphers", CIPHERS);
        }
        if (tls || environment.getProperty("ayumi.pages.url", "").startsWith("https://")) {
            // Browsers keep a cookie of this name only when it is Secure, for the whole host and for no other.
            settings.put("server.servlet.session.cookie.name", "__Host-ayumi");
            settings.put("server.servlet.session.cookie.secure", "true");
        }
        String proxies = environment.getProperty(PROXIES, "");
        if (!proxies.isBlank()) {
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.tomcat.remoteip.internal-proxies", proxies);
            settings.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
            settings.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
            // Many proxies pass these on as a caller invents them.
            settings.put("server.tomcat.remoteip.host-header", "");
            settings.put("server.tomcat.remoteip.port-header", "");
        }
        return settings;
    }

    private static String file(String path) {
        return path.startsWith("file:") ? path : "file:" + path;
    }
}
