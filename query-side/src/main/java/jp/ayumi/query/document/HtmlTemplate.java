package jp.ayumi.query.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A document as XHTML with its style in it. An engine of its own, because XML has to be well-formed where pages need not be;
 * it is no bean, or the pages would take it for theirs.
 */
@Component
class HtmlTemplate {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style;

    HtmlTemplate() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlTemplate.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        style = read("/documents/document.css");
    }

    String html(PrintModel model, Wording words) {
        return engine.process(
                "document", new Context(model.locale(), Map.of("it", model, "words", words, "style", style)));
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
