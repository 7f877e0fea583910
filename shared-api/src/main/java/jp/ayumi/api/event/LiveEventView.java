package jp.ayumi.api.event;

import java.time.Instant;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * That something happened, for those who look on: enough to know what to read again, and nothing of what it says.
 *
 * @param position its place in the log; read models have taken it in when this is sent
 * @param type its permanent name, see {@link jp.ayumi.api.catalogue.EventCatalogue}
 * @param subject the stream it belongs to
 * @param plan {@code null} when it concerns the municipality as a whole
 * @param fiscalYear {@code null} unless it concerns a plan year
 */
public record LiveEventView(
        long position,
        String type,
        String subject,
        MunicipalityId municipality,
        @Nullable PlanId plan,
        @Nullable FiscalYear fiscalYear,
        Instant recordedAt) {}
