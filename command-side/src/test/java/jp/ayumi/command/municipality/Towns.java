package jp.ayumi.command.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;

/** A small municipality for tests: two organisations, a dissolved one, a zone with a district in it. */
public final class Towns {

    public static final MunicipalityId TOMAKOMAI = new MunicipalityId("tomakomai");
    public static final OrganizationId CITY = new OrganizationId("city");
    public static final OrganizationId COUNCIL = new OrganizationId("shakyo");
    public static final OrganizationId DISSOLVED = new OrganizationId("old-office");
    public static final AreaDivisionId ZONES = new AreaDivisionId("zones");
    public static final AreaId ZONE = new AreaId("east");
    public static final AreaId DISTRICT = new AreaId("district-1");
    public static final LocalDate DISSOLVED_ON = LocalDate.of(2020, 3, 31);

    private Towns() {}

    /** What happened to it. */
    public static MunicipalityEvent[] history() {
        List<MunicipalityEvent> events = new ArrayList<>();
        MunicipalityState state = null;
        for (MunicipalityCommand command : founding()) {
            for (MunicipalityEvent event : MunicipalityDecider.decide(Optional.ofNullable(state), command)) {
                state = MunicipalityState.evolve(state, event);
                events.add(event);
            }
        }
        return events.toArray(MunicipalityEvent[]::new);
    }

    /** The commands that make it. */
    public static MunicipalityCommand[] founding() {
        return new MunicipalityCommand[] {
            new RegisterMunicipality(TOMAKOMAI, "苫小牧市", "とまこまいし", MunicipalityKind.CITY),
            new DefineAreaDivision(TOMAKOMAI, ZONES, "圏域", List.of(area("east"), area("district-1", "east"))),
            new RegisterOrganization(TOMAKOMAI, organization(CITY, OrganizationKind.CITY_HALL)),
            new RegisterOrganization(TOMAKOMAI, organization(COUNCIL, OrganizationKind.SOCIAL_WELFARE_COUNCIL)),
            new RegisterOrganization(TOMAKOMAI, organization(DISSOLVED, OrganizationKind.OTHER)),
            new DissolveOrganization(TOMAKOMAI, DISSOLVED, DISSOLVED_ON, "統合")
        };
    }

    public static MunicipalityState state() {
        MunicipalityState state = null;
        for (MunicipalityEvent event : history()) {
            state = MunicipalityState.evolve(state, event);
        }
        return state;
    }

    static Area area(String id, String... within) {
        Set<AreaId> around =
                Arrays.stream(within).map(AreaId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Area(new AreaId(id), "地区" + id, "", around);
    }

    static Organization organization(OrganizationId id, OrganizationKind kind) {
        return new Organization(id, "団体" + id, "", kind);
    }
}
