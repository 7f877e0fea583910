package jp.ayumi.standalone.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something a person can put right; shown as one sentence, without a stack trace. */
public final class PlainFailure extends RuntimeException {

    private final transient Sentence sentence;

    public PlainFailure(Sentence sentence) {
        this(sentence, null);
    }

    public PlainFailure(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.in(Locale.ENGLISH), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
