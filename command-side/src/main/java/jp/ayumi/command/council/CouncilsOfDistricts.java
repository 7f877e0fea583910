package jp.ayumi.command.council;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.command.plan.LeadingCouncil;
import jp.ayumi.command.plan.LeadingCouncils;
import org.springframework.stereotype.Component;

/** Tells plans of the councils that lead districts. */
@Component
record CouncilsOfDistricts(Councils councils) implements LeadingCouncils {

    @Override
    public Optional<LeadingCouncil> now(CouncilId council) {
        return councils.now(council).map(CouncilsOfDistricts::leading);
    }

    @Override
    public Optional<LeadingCouncil> glance(CouncilId council) {
        return councils.glance(council).map(CouncilsOfDistricts::leading);
    }

    private static LeadingCouncil leading(CouncilState council) {
        return new LeadingCouncil(
                council.profile().name(),
                council.isActive(),
                council.profile().area(),
                council.profile().mandate());
    }
}
