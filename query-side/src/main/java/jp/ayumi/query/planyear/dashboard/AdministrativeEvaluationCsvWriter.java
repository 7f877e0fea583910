package jp.ayumi.query.planyear.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.web.language.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an administrative evaluation for those who accept {@code text/csv}. */
@Component
final class AdministrativeEvaluationCsvWriter extends AbstractHttpMessageConverter<AdministrativeEvaluationView> {

    static final String TEXT_CSV = "text/csv";

    private final Sentences sentences;

    AdministrativeEvaluationCsvWriter(Sentences sentences) {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv", StandardCharsets.UTF_8));
        this.sentences = sentences;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AdministrativeEvaluationView.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected AdministrativeEvaluationView readInternal(
            Class<? extends AdministrativeEvaluationView> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("not read from CSV", message);
    }

    @Override
    protected void writeInternal(AdministrativeEvaluationView view, HttpOutputMessage message) throws IOException {
        String file = view.planYear().value().replace('/', '-') + "-administrative-evaluation.csv";
        message.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(file).build());
        Wording wording = new Wording(sentences, LocaleContextHolder.getLocale());
        message.getBody()
                .write(new AdministrativeEvaluationCsv(view, wording).text().getBytes(StandardCharsets.UTF_8));
    }
}
