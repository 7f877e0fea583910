package jp.ayumi.api.event;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for an {@link EventView}; nothing is answered when the position holds no event of this municipality.
 */
public record GetEvent(MunicipalityId municipality, long position) implements Question {}
