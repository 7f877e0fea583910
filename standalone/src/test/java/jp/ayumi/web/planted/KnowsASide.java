package jp.ayumi.web.planted;

import jp.ayumi.query.QuerySideApplication;

/** Breaks: web support knows no side. */
record KnowsASide(QuerySideApplication side) {}
