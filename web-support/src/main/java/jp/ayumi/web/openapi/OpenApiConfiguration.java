package jp.ayumi.web.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import jp.ayumi.web.problem.Problem;
import jp.ayumi.web.security.CurrentActor;
import jp.ayumi.web.security.OpenReads;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself, where {@code springdoc.api-docs.enabled} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
public class OpenApiConfiguration {

    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentActor.class);
    }

    @Bean
    OpenAPI ayumiOpenApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ayumi 歩み")
                        .version("1")
                        .description("地域福祉計画のPDCA。 The PDCA of community-welfare plans.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("このサービス。 This service.")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    ModelConverter valueSchemas(Validator validator) {
        return new ValueSchemas(new RecordSchemas(validator));
    }

    @Bean
    GlobalOpenApiCustomizer problemResponses() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            ProblemResponses.define(api.getComponents());
            if (api.getTags() != null) {
                api.getTags().sort(Comparator.comparing(Tag::getName));
            }
        };
    }

    @Bean
    OpenToEverybody openToEverybody(ObjectProvider<OpenReads> open) {
        return new OpenToEverybody(BEARER, open.stream().toList());
    }

    @Bean
    GlobalOperationCustomizer commonParts() {
        return new CommonParts();
    }

    @Bean
    GlobalOperationCustomizer executedExamples() {
        return new ExecutedExamples();
    }
}
