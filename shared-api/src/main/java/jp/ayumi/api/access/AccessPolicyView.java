package jp.ayumi.api.access;

import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * アクセスの方針.
 *
 * @param version of what is recorded of access, the ETag of a change
 * @param set where it was said; {@code null} while the municipality has said nothing and {@link AccessPolicy#OPEN} holds
 */
public record AccessPolicyView(
        MunicipalityId municipality,
        AccessPolicy policy,
        long version,
        @Nullable Trace set) {}
