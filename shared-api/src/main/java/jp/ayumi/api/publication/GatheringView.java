package jp.ayumi.api.publication;

import jp.ayumi.api.planyear.Trace;

/** A gathering that was held. */
public record GatheringView(GatheringId gathering, Gathering held, Trace trace) {}
