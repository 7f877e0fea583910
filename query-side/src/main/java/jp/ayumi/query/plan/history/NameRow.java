package jp.ayumi.query.plan.history;

/** What something is called. */
record NameRow(String name) {}
