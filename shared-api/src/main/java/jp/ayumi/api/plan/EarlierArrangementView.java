package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;

/** How a district was arranged before. */
public record EarlierArrangementView(DistrictArrangement arrangement, EventRef source) {}
