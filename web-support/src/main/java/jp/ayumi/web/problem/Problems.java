package jp.ayumi.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.ayumi.web.correlation.CorrelationId;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.language.Sentences;
import jp.ayumi.web.logging.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Finds out what an exception means and says it in the caller's language. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final List<FaultTranslator> translators;
    private final Sentences sentences;

    public Problems(List<FaultTranslator> translators, Sentences sentences) {
        this.translators = List.copyOf(translators);
        this.sentences = sentences;
    }

    /** What the exception means. What nobody knows is a failure of the program: logged in full, told to nobody. */
    public Fault faultOf(Throwable exception, HttpServletRequest request) {
        for (FaultTranslator translator : translators) {
            Fault fault = translator.translate(exception);
            if (fault != null) {
                logged(fault, exception, request);
                return fault;
            }
        }
        LOG.error("request {} failed: {}", CorrelationId.of(request), request.getMethod(), exception);
        return Fault.of(WebProblem.INTERNAL_ERROR);
    }

    private static void logged(Fault fault, Throwable exception, HttpServletRequest request) {
        if (fault.code().status().is5xxServerError()) {
            LOG.warn(
                    "request {} answered {}: {}",
                    CorrelationId.of(request),
                    fault.code().name(),
                    Failure.of(exception));
        }
    }

    /** The fault in words. */
    public Problem describe(Fault fault, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        HttpStatus status = fault.code().status();
        String code = fault.code().name();
        return new Problem(
                URI.create("urn:ayumi:problem:" + code),
                sentence(locale, fault.arguments(), code + ".title", "title." + status.value()),
                status.value(),
                sentence(locale, fault.arguments(), code + ".detail", "detail." + status.value()),
                request.getRequestURI(),
                code,
                sentence(locale, fault.arguments(), code + ".action", "action." + status.value()),
                CorrelationId.of(request),
                fault.places().stream().map(place -> place(locale, place)).toList());
    }

    private Problem.PlaceToBlame place(Locale locale, Fault.Place place) {
        return new Problem.PlaceToBlame(
                place.pointer(),
                place.parameter(),
                place.header(),
                place.code(),
                sentence(locale, place.arguments(), place.code() + ".detail", "detail.422"));
    }

    private String sentence(Locale locale, Map<String, String> arguments, String... keys) {
        for (String key : keys) {
            var found = sentences.find(key, locale, arguments);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return sentences.find("title.500", locale, Map.of()).orElse("");
    }
}
