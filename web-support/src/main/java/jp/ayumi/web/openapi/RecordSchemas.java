package jp.ayumi.web.openapi;

import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.web.json.RecordNullness;
import org.jspecify.annotations.Nullable;

/** Adds to the schema of a record what is enforced but not annotated on it: nullness and the validator's bounds. */
final class RecordSchemas {

    private final Validator validator;

    RecordSchemas(Validator validator) {
        this.validator = validator;
    }

    /** Completes the named schema of this record, if there is one. */
    void complete(Class<?> type, ModelConverterContext context) {
        Schema<?> schema = context.getDefinedModels().get(type.getSimpleName());
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (RecordNullness.isRequired(component)) {
                required.add(component.getName());
            } else {
                schema.addProperty(component.getName(), allowingNull(property));
            }
            bound(property, validator.getConstraintsForClass(type).getConstraintsForProperty(component.getName()));
        }
        schema.setRequired(required);
        schema.setAdditionalProperties(Boolean.FALSE);
    }

    private static Schema<?> allowingNull(Schema<?> property) {
        // Beside an enumeration a null type allows nothing: null would have to be one of the words.
        if (property.get$ref() != null || property.getEnum() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().types(Set.of("null"))));
        }
        if (property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        return property;
    }

    private static void bound(Schema<?> property, @Nullable PropertyDescriptor descriptor) {
        if (descriptor == null) {
            return;
        }
        descriptor.getConstraintDescriptors().forEach(constraint -> bound(property, constraint));
        if (property.getItems() != null) {
            descriptor.getConstrainedContainerElementTypes().stream()
                    .flatMap(element -> element.getConstraintDescriptors().stream())
                    .forEach(constraint -> bound(property.getItems(), constraint));
        }
    }

    private static void bound(Schema<?> property, ConstraintDescriptor<?> constraint) {
        if (constraint.getAnnotation() instanceof Digits digits) {
            BigDecimal limit = BigDecimal.TEN.pow(digits.integer());
            property.setExclusiveMaximumValue(limit);
            property.setExclusiveMinimumValue(limit.negate());
        }
        if (constraint.getAnnotation() instanceof Min least) {
            property.setMinimum(BigDecimal.valueOf(least.value()));
        }
        if (constraint.getAnnotation() instanceof Max most) {
            property.setMaximum(BigDecimal.valueOf(most.value()));
        }
        if (constraint.getAnnotation() instanceof Size size) {
            bound(property, size);
        }
    }

    private static void bound(Schema<?> property, Size size) {
        boolean list = property.getTypes() != null && property.getTypes().contains("array");
        Integer min = size.min() == 0 ? null : size.min();
        if (list) {
            property.setMinItems(min);
            property.setMaxItems(size.max());
        } else {
            property.setMinLength(min);
            property.setMaxLength(size.max());
        }
    }
}
