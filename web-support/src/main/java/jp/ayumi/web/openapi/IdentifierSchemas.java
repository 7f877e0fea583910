package jp.ayumi.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.Slug;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.snapshot.SnapshotId;

/** The spelling of identifiers. */
final class IdentifierSchemas {

    private static final int SLUG_LENGTH = 64;

    private static final Map<Class<?>, String> COMPOSED = Map.of(
            ActorId.class, ActorId.PATTERN,
            CouncilId.class, Slug.PATTERN + "/" + Slug.PATTERN,
            PlanId.class, Slug.PATTERN + "/" + Slug.PATTERN,
            PlanYearId.class, Slug.PATTERN + "/" + Slug.PATTERN + "/[0-9]{4}",
            SnapshotId.class, Slug.PATTERN + "/" + Slug.PATTERN,
            EditionId.class, Slug.PATTERN + "/" + Slug.PATTERN,
            GatheringId.class, Slug.PATTERN + "/" + Slug.PATTERN);

    private static final Map<Class<?>, Integer> LONGEST = Map.of(
            ActorId.class, 511,
            CouncilId.class, SLUG_LENGTH + 1 + SLUG_LENGTH,
            PlanId.class, SLUG_LENGTH + 1 + SLUG_LENGTH,
            PlanYearId.class, SLUG_LENGTH + 1 + SLUG_LENGTH + "/2200".length());

    private IdentifierSchemas() {}

    static Schema<?> of(Class<?> identifier) {
        Schema<String> schema = new Schema<>();
        schema.setTypes(new LinkedHashSet<>(Set.of("string")));
        schema.setPattern("^" + COMPOSED.getOrDefault(identifier, Slug.PATTERN) + "$");
        schema.setMinLength(1);
        schema.setMaxLength(LONGEST.getOrDefault(identifier, SLUG_LENGTH));
        return schema;
    }
}
