package jp.ayumi.web.security;

import java.util.List;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.Slug;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Refuses a token that names nobody, or names a tenant or organisation that cannot exist. */
final class ActorClaims implements OAuth2TokenValidator<Jwt> {

    static final String MUNICIPALITY = "municipality";
    static final String ORGANIZATION = "organization";
    static final String ROLES = "roles";

    private static final int LONGEST_SUBJECT = 255;

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            return refused("sub");
        }
        for (String claim : List.of(MUNICIPALITY, ORGANIZATION)) {
            if (token.hasClaim(claim) && !isSlug(token.getClaim(claim))) {
                return refused(claim);
            }
        }
        return areRoles(token.getClaim(ROLES)) ? OAuth2TokenValidatorResult.success() : refused(ROLES);
    }

    private static boolean isSlug(Object claim) {
        try {
            return claim instanceof String text && text.equals(Slug.require(text));
        } catch (IllegalValueException e) {
            return false;
        }
    }

    private static boolean areRoles(Object claim) {
        return claim == null
                || claim instanceof List<?> roles
                        && roles.stream()
                                .allMatch(role -> role instanceof String text && text.matches("[\\w.:-]{1,64}"));
    }

    private static OAuth2TokenValidatorResult refused(String claim) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The claim " + claim + " is not usable", null));
    }
}
