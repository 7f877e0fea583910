package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * When and why a council ceased to be.
 */
public record CouncilEndView(LocalDate dissolvedOn, String reason, EventRef source) {}
