package jp.ayumi.command.web;

import jakarta.validation.Configuration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Identifier;
import jp.ayumi.api.access.AccessCommand;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.pledge.PledgeCommand;
import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.api.snapshot.SnapshotCommand;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.DigitsDef;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;

/**
 * Bounds on the value records of {@code shared-api}, which knows no validation framework: every text, every list and every
 * number in anything that a command can carry has one, also in records yet to come. What a number may mean, rules say.
 */
final class ValueBounds implements ValidationConfigurationCustomizer {

    /** Of every slice. */
    private static final List<Class<?>> COMMANDS = List.of(
            CouncilCommand.class,
            MunicipalityCommand.class,
            PlanCommand.class,
            PlanYearCommand.class,
            SnapshotCommand.class,
            EditionCommand.class,
            GatheringCommand.class,
            OpinionCommand.class,
            IssueCommand.class,
            CommonIssueCommand.class,
            PledgeCommand.class,
            AccessCommand.class);

    private static final Set<String> TITLES = Set.of("title", "target");
    private static final Set<String> NAMES = Set.of(
            "name",
            "reading",
            "label",
            "code",
            "unit",
            "evaluationCode",
            "grade",
            "word",
            "question",
            "id",
            "goal",
            "measure",
            "action",
            "group");
    private static final int INTEGER_DIGITS = 15;
    private static final int FRACTION_DIGITS = 6;

    @Override
    public void customize(Configuration<?> configuration) {
        HibernateValidatorConfiguration hibernate = (HibernateValidatorConfiguration) configuration;
        ConstraintMapping mapping = hibernate.createConstraintMapping();
        values().forEach(value -> bound(mapping, value));
        hibernate.addMapping(mapping);
    }

    /** Every record that stands somewhere in a command. */
    static Set<Class<?>> values() {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> commands : COMMANDS) {
            Cases.kindsOf(commands).forEach(command -> collect(command, found));
        }
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> value = element(component);
            if (isValue(value) && found.add(value)) {
                collect(value, found);
            }
        }
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() && !Identifier.class.isAssignableFrom(type);
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType());
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return isCollection(component) && type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }

    private static void bound(ConstraintMapping mapping, Class<?> value) {
        TypeConstraintMappingContext<?> type = mapping.type(value);
        for (RecordComponent component : value.getRecordComponents()) {
            bound(type.field(component.getName()), component);
        }
    }

    private static void bound(PropertyConstraintMappingContext field, RecordComponent component) {
        Class<?> element = element(component);
        if (isCollection(component)) {
            field.constraint(new SizeDef().max(CommandBody.LIST));
            if (isValue(element)) {
                field.containerElementType().valid();
            } else if (element == String.class) {
                field.containerElementType().constraint(new SizeDef().max(CommandBody.TEXT));
            }
        } else if (isValue(element)) {
            field.valid();
        } else if (element == String.class) {
            field.constraint(new SizeDef().max(longest(component.getName())));
        } else if (element == int.class || element == Integer.class) {
            field.constraint(new MinDef().value(-CommandBody.COUNT)).constraint(new MaxDef().value(CommandBody.COUNT));
        } else if (element == BigDecimal.class) {
            field.constraint(new DigitsDef().integer(INTEGER_DIGITS).fraction(FRACTION_DIGITS));
        }
    }

    private static int longest(String name) {
        if (TITLES.contains(name)) {
            return CommandBody.TITLE;
        }
        return NAMES.contains(name) ? CommandBody.NAME : CommandBody.TEXT;
    }
}
