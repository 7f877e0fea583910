package jp.ayumi.api.municipality;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * The end of an organisation.
 */
public record DissolutionView(LocalDate dissolvedOn, String reason, EventRef source) {}
