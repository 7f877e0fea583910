package jp.ayumi.query.journal;

import jakarta.servlet.http.HttpServletRequest;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.stereotype.Component;

/** The one way to the journal: who may read it, and that it was read, come before the answer. */
@Component
class JournalReaders {

    private static final String AUDITOR = "auditor";
    private static final String ADMINISTRATOR = "administrator";

    private final AccessBook book;
    private final Questions questions;

    JournalReaders(AccessBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    /** @throws ProblemException when the actor is neither auditor nor administrator for the municipality */
    <A> A read(
            CurrentActor actor,
            MunicipalityId municipality,
            String operation,
            Record question,
            Class<A> answer,
            HttpServletRequest request) {
        if (!actor.holds(AUDITOR, municipality) && !actor.holds(ADMINISTRATOR, municipality)) {
            throw new ProblemException(JournalProblem.JOURNAL_IS_FOR_AUDITORS);
        }
        book.record(actor, municipality, operation, question, request);
        return questions.ask(question, answer);
    }
}
