package jp.ayumi.query.planyear.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.AreaBreakdownView;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.query.municipality.MunicipalityParts;

/** Actions, of one plan or of many, by the organisations and areas of their municipality. */
record MunicipalityBreakdowns(MunicipalityParts municipality, Wording wording) {

    /** Organisations that are responsible for one of the actions; others would be rows of zeros. */
    List<BreakdownRow> byOrganization(List<CountedAction> actions, List<Grade> scale) {
        Set<OrganizationId> responsible = actions.stream()
                .flatMap(action -> action.action().organizations().stream())
                .collect(Collectors.toSet());
        Map<String, String> organizations = new LinkedHashMap<>();
        municipality.organizations().stream()
                .filter(organization -> responsible.contains(organization.id()))
                .forEach(organization -> organizations.put(organization.id().value(), organization.name()));
        return new Breakdown(organizations, wording.organizationRows())
                .rows(
                        actions,
                        action -> Placement.of(action.action().organizations().stream()
                                .map(OrganizationId::value)
                                .collect(Collectors.toSet())),
                        scale);
    }

    /** One breakdown for each division. */
    List<AreaBreakdownView> byArea(List<CountedAction> actions, List<Grade> scale) {
        return municipality.divisions().stream()
                .map(division -> byArea(division, actions, scale))
                .toList();
    }

    private AreaBreakdownView byArea(
            MunicipalityParts.Division division, List<CountedAction> actions, List<Grade> scale) {
        Map<String, String> areas = new LinkedHashMap<>();
        division.areas().forEach(area -> areas.put(area.id().value(), area.name()));
        return new AreaBreakdownView(
                division.id(),
                division.name(),
                new Breakdown(areas, wording.areaRows()).rows(actions, new AreaPlacing(division, municipality), scale));
    }
}
