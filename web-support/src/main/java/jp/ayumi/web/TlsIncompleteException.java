package jp.ayumi.web;

/** TLS was asked for by half. */
final class TlsIncompleteException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TlsIncompleteException(String missing) {
        super("TLSの設定が足りません。 " + missing
                + " is not set: TLS needs both ayumi.tls.certificate and ayumi.tls.key (PEM files)");
    }
}
