package jp.ayumi.benchmarks.http;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.benchmarks.history.Town;
import jp.ayumi.web.testing.TestIssuer;

/** Tokens for those who work for a town, good for longer than any measurement. */
final class Staff {

    private static final Duration VALID = Duration.ofHours(12);

    private Staff() {}

    static String tokenOf(TestIssuer issuer, Town town) {
        return tokenOf(issuer, town, Town.CITY_HALL);
    }

    static String tokenOf(TestIssuer issuer, Town town, OrganizationId organization) {
        return issuer.token((JWTClaimsSet.Builder claims) -> claims.subject("staff-17")
                .expirationTime(Date.from(Instant.now().plus(VALID)))
                .claim("municipality", town.id().value())
                .claim("organization", organization.value())
                .claim("roles", List.of("staff")));
    }
}
