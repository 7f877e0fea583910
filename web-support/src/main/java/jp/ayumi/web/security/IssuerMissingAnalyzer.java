package jp.ayumi.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One plain sentence instead of a stack trace. */
final class IssuerMissingAnalyzer extends AbstractFailureAnalyzer<IssuerMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IssuerMissingException cause) {
        return new FailureAnalysis(
                "トークンの発行者が設定されていません。 " + cause.getMessage() + ".",
                "Set AYUMI_SECURITY_ISSUER to the issuer exactly as tokens spell it in their claim iss, and"
                        + " AYUMI_SECURITY_JWKSETURI to its keys where discovery is not possible.",
                cause);
    }
}
