package jp.ayumi.web.json;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;
import org.springframework.core.convert.converter.Converter;

/** Reads a fiscal year in an address: {@code 2025}. */
public final class FiscalYearParameter implements Converter<String, FiscalYear> {

    @Override
    public FiscalYear convert(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new IllegalValueException("FISCAL_YEAR_OUT_OF_RANGE", text);
        }
        return new FiscalYear(Integer.parseInt(text));
    }
}
