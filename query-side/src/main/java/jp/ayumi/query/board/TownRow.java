package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as far as a board asks: by what it watches, and who acts in it.
 *
 * @param duePolicy {@code null} while none is set
 */
record TownRow(MunicipalityId municipality, @Nullable DuePolicyView duePolicy, List<Body> organizations) {

    /**
     * An organisation.
     *
     * @param dissolvedOn {@code null} while it exists
     */
    record Body(
            OrganizationId id,
            String name,
            OrganizationKind kind,
            @Nullable LocalDate dissolvedOn) {

        boolean existsOn(LocalDate day) {
            return dissolvedOn == null || dissolvedOn.isAfter(day);
        }
    }

    DuePolicy policy() {
        return duePolicy == null ? DuePolicy.NONE : duePolicy.policy();
    }

    Optional<Body> body(OrganizationId id) {
        return organizations.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    TownRow with(DuePolicyView policy) {
        return new TownRow(municipality, policy, organizations);
    }

    TownRow entered(Body body) {
        return new TownRow(municipality, duePolicy, Lists.with(organizations, body));
    }

    TownRow revised(Body revised) {
        return changed(revised.id(), body -> new Body(body.id(), revised.name(), revised.kind(), body.dissolvedOn()));
    }

    TownRow dissolved(OrganizationId id, LocalDate on) {
        return changed(id, body -> new Body(body.id(), body.name(), body.kind(), on));
    }

    private TownRow changed(OrganizationId id, UnaryOperator<Body> change) {
        return new TownRow(
                municipality,
                duePolicy,
                Lists.changing(organizations, body -> body.id().equals(id), change));
    }
}
