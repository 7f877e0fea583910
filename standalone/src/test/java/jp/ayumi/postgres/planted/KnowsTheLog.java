package jp.ayumi.postgres.planted;

import jp.ayumi.api.FiscalYear;

/** Breaks: embedded PostgreSQL knows nobody. */
record KnowsTheLog(FiscalYear year) {}
