package jp.ayumi.query.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.QueryAccess;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.stereotype.Component;

/** The one way to the journal: who may read it, and that it was read, come before the answer. */
@Component
class JournalReaders {

    private final AccessBook book;
    private final Questions questions;
    private final QueryAccess access;

    JournalReaders(AccessBook book, Questions questions, QueryAccess access) {
        this.book = book;
        this.questions = questions;
        this.access = access;
    }

    /** @throws ProblemException when the question is not for the actor: then nothing was read, and nothing is recorded */
    <A, Q extends Record & Question> A read(
            CurrentActor actor,
            MunicipalityId municipality,
            String operation,
            Q question,
            Class<A> answer,
            HttpServletRequest request) {
        access.require(Asker.of(Optional.of(actor)), question);
        book.record(actor, municipality, operation, question, request);
        return questions.ask(question, answer);
    }
}
