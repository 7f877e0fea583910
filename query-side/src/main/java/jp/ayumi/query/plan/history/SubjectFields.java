package jp.ayumi.query.plan.history;

import java.util.Map;

/** A subject of a plan, for example {@code elements/action-1-2}, and everything that was said of it. */
public record SubjectFields(String subject, Map<String, String> fields) {}
