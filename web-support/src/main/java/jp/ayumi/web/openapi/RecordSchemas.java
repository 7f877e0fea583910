package jp.ayumi.web.openapi;

import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
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
                allowNull(property);
            }
            bound(property, validator.getConstraintsForClass(type).getConstraintsForProperty(component.getName()));
        }
        schema.setRequired(required);
        schema.setAdditionalProperties(Boolean.FALSE);
    }

    /** A reference cannot carry a type beside it; leaving such a member out says the same as null. */
    private static void allowNull(Schema<?> property) {
        if (property.get$ref() == null && property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
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
        if (!(constraint.getAnnotation() instanceof jakarta.validation.constraints.Size size)) {
            return;
        }
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
