package jp.ayumi.log.json;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Identifier;
import tools.jackson.databind.module.SimpleModule;

/**
 * The value types of {@code shared-api} in JSON: an {@link Identifier} record is its text, a {@link FiscalYear} its number,
 * and both may be keys of objects; sets keep their order. A value that cannot exist is reported as a Jackson exception with
 * the path to it, whose cause is the {@link jp.ayumi.api.IllegalValueException} with its code.
 */
public final class AyumiJsonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public AyumiJsonModule() {
        super("ayumi");
        addSerializer(Identifier.class, new IdentifierJson.Writer());
        addKeySerializer(Identifier.class, new IdentifierJson.KeyWriter());
        addSerializer(FiscalYear.class, new FiscalYearJson.Writer());
        addDeserializer(FiscalYear.class, new FiscalYearJson.Reader());
        addKeyDeserializer(FiscalYear.class, new FiscalYearJson.KeyReader());
        addDeserializer(BigDecimal.class, new PlainDecimalReader());
        addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdentifierJson.Readers());
        context.addKeyDeserializers(new IdentifierJson.KeyReaders());
        context.insertAnnotationIntrospector(new NullnessOfRecords());
    }
}
