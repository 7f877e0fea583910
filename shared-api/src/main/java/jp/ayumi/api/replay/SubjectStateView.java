package jp.ayumi.api.replay;

import java.util.List;

/**
 * How one subject stood.
 *
 * @param subject as in {@link DifferenceView}
 * @param fields everything that was said of it; empty while, or once, there was no such subject
 */
public record SubjectStateView(String subject, List<FieldValueView> fields) {}
