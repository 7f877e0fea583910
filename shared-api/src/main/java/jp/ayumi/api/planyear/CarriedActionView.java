package jp.ayumi.api.planyear;

import java.util.List;

/** What the year before handed over for one action. */
public record CarriedActionView(DirectionView direction, List<String> issues) {}
