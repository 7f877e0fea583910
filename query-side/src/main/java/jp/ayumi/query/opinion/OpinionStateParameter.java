package jp.ayumi.query.opinion;

import java.util.Locale;
import jp.ayumi.api.opinion.OpinionState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A state as it may stand in an address: {@code accepted-unreflected}, or the constant's own name. */
@Component
class OpinionStateParameter implements Converter<String, OpinionState> {

    @Override
    public OpinionState convert(String text) {
        return OpinionState.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
