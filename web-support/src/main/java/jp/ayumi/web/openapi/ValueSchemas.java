package jp.ayumi.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Describes values as the JSON reader takes them: an identifier is a string, a fiscal year an integer, and the components of
 * a record are required, and not null, unless they say otherwise.
 */
final class ValueSchemas implements ModelConverter {

    private final RecordSchemas records;

    ValueSchemas(RecordSchemas records) {
        this.records = records;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType javaType = Json31.mapper().constructType(type.getType());
        Class<?> raw = javaType == null ? Object.class : javaType.getRawClass();
        if (Identifier.class.isAssignableFrom(raw)) {
            return IdentifierSchemas.of(raw);
        }
        if (raw == FiscalYear.class) {
            return fiscalYear();
        }
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (raw.isRecord()) {
            records.complete(raw, context);
        }
        return schema;
    }

    static Schema<?> fiscalYear() {
        Schema<Integer> schema = new Schema<>();
        schema.setTypes(new LinkedHashSet<>(Set.of("integer")));
        schema.setMinimum(java.math.BigDecimal.valueOf(1989));
        schema.setMaximum(java.math.BigDecimal.valueOf(2200));
        schema.setDescription("年度: 西暦で。令和7年度は2025。 The calendar year in which it begins.");
        schema.setExample(2025);
        return schema;
    }
}
