package jp.ayumi.query.issue;

import java.util.Locale;
import jp.ayumi.api.issue.IssueState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A state as it may stand in an address: {@code taken-up}, or the constant's own name. */
@Component
class IssueStateParameter implements Converter<String, IssueState> {

    @Override
    public IssueState convert(String text) {
        return IssueState.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
