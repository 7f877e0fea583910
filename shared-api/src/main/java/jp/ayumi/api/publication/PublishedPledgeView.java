package jp.ayumi.api.publication;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * 地域で取り組むこと, as a standing edition tells it.
 *
 * @param areaName what the area was called when the edition was published
 * @param areaReading ふりがな, for sorting; empty when unknown
 * @param fiscalYear the year it is for; {@code null} when it is for no single one
 * @param group who will do it: a group, never a person
 */
public record PublishedPledgeView(
        EditionId edition,
        AreaId area,
        String areaName,
        String areaReading,
        @Nullable FiscalYear fiscalYear,
        String group,
        String text) {}
