package jp.ayumi.query.readers;

import java.util.Optional;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.Reach;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a question is answered. Another municipality than the asker's own is refused before anybody looks whether
 * it exists, so it is refused like one that does not.
 */
public final class QueryAccess {

    private final Memberships memberships;

    public QueryAccess(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * For whoever does something before the question is asked.
     *
     * @throws ProblemException when it would not be answered
     */
    public void require(Asker asker, Question question) {
        raise(refusal(asker, question));
    }

    /**
     * For what is read without a question.
     *
     * @throws ProblemException when the asker is not one of the readers
     */
    public void require(Asker asker, Readers readers, MunicipalityId municipality) {
        raise(refusal(asker, readers, municipality));
    }

    /** Whether the asker is one of the readers. */
    public boolean allows(Asker asker, Readers readers, MunicipalityId municipality) {
        return refusal(asker, readers, municipality).isEmpty();
    }

    Optional<RefusedReading> refusal(Asker asker, Question question) {
        return refusal(asker, ReadersOfQuestions.of(question), question.municipality());
    }

    /** Rows of more than one municipality are seen only by a question that is about none and open to everybody. */
    static Reach reach(Asker asker, Question question) {
        MunicipalityId about = question.municipality();
        if (ReadersOfQuestions.of(question) == Readers.EVERYBODY) {
            return about == null ? Reach.EVERYWHERE : Reach.of(about);
        }
        if (asker.municipality() != null) {
            return Reach.of(asker.municipality());
        }
        return asker.isOfTheInstallation() && about != null ? Reach.of(about) : Reach.NOWHERE;
    }

    private Optional<RefusedReading> refusal(Asker asker, Readers readers, @Nullable MunicipalityId municipality) {
        if (readers == Readers.EVERYBODY) {
            return Optional.empty();
        }
        if (readers == Readers.INSTALLATION) {
            return asker.isOfTheInstallation()
                    ? Optional.empty()
                    : Optional.of(new RefusedReading(readers.otherwise(), null));
        }
        if (municipality == null) {
            throw new IllegalStateException("a question about no municipality is for all, the installation or nobody");
        }
        if (asker.isOfTheInstallation()) {
            return readers.includeTheInstallation()
                    ? Optional.empty()
                    : Optional.of(new RefusedReading(readers.otherwise(), municipality));
        }
        if (!municipality.equals(asker.municipality())) {
            return Optional.of(new RefusedReading(ReadersProblem.MUNICIPALITY_UNKNOWN, municipality));
        }
        return readers.include(memberships.of(asker, municipality))
                ? Optional.empty()
                : Optional.of(new RefusedReading(readers.otherwise(), municipality));
    }

    private static void raise(Optional<RefusedReading> refusal) {
        refusal.ifPresent(refused -> {
            throw refused.asProblem();
        });
    }
}
