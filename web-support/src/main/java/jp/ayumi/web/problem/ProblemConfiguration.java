package jp.ayumi.web.problem;

import java.util.List;
import jp.ayumi.web.language.RequestLanguage;
import jp.ayumi.web.language.Sentences;
import jp.ayumi.web.page.PlainPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Everything that makes and sends problems. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ProblemErrorController.class})
public class ProblemConfiguration {

    @Bean
    Sentences sentences() {
        return Sentences.ofClassPath();
    }

    @Bean
    PlainPage plainPage(Sentences sentences) {
        return new PlainPage(sentences);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new RequestLanguage();
    }

    @Bean
    Problems problems(List<FaultTranslator> translators, Sentences sentences) {
        return new Problems(translators, sentences);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json, ObjectProvider<FaultListener> listeners) {
        return new ProblemWriter(problems, json, listeners::orderedStream);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    FaultTranslator jsonFaults() {
        return new JsonFaults();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    FaultTranslator validationFaults() {
        return new ValidationFaults();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    FaultTranslator parameterFaults() {
        return new ParameterFaults();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    FaultTranslator requestFaults() {
        return new RequestFaults();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    FaultTranslator databaseFaults() {
        return new DatabaseFaults();
    }

    @Bean
    ProblemsOfTomcat problemsOfTomcat(ProblemWriter writer) {
        return new ProblemsOfTomcat(writer);
    }
}
