package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.proof.NoteSignature;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.Tree;
import jp.ayumi.log.witness.AddCheckpoint;
import jp.ayumi.log.witness.Witness;
import jp.ayumi.log.witness.WitnessClient;
import jp.ayumi.log.witness.WitnessClient.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a checkpoint to the configured witnesses and keeps what they sign. One that is away is asked at the next. */
public final class Cosigning {

    private static final Logger LOG = LoggerFactory.getLogger(Cosigning.class);

    private final DataSource dataSource;
    private final List<Witness> witnesses;
    private final WitnessClient client;
    private final Clock clock;

    public Cosigning(DataSource dataSource, List<Witness> witnesses, WitnessClient client, Clock clock) {
        this.dataSource = dataSource;
        this.witnesses = List.copyOf(witnesses);
        this.client = client;
        this.clock = clock;
    }

    /**
     * Asks each of them once, and once more when it knows another size than we do.
     *
     * @throws LogUnavailableException when the log cannot be reached
     */
    public void ask(SignedCheckpoint signed) throws InterruptedException {
        for (Witness witness : witnesses) {
            long last = asked(tables -> tables.lastCosigned(witness.key()));
            Answer answer = client.ask(witness, request(signed, last));
            if (answer instanceof Answer.SignedLast other
                    && other.size() <= signed.checkpoint().size()) {
                answer = client.ask(witness, request(signed, other.size()));
            }
            if (answer instanceof Answer.Signed given) {
                keep(signed.checkpoint().size(), witness, given.signature());
            } else {
                LOG.warn(
                        "証人{}の署名を得られませんでした。 The witness {} has not signed: {}",
                        witness.key().name(),
                        witness.key().name(),
                        answer);
            }
        }
    }

    private AddCheckpoint request(SignedCheckpoint signed, long oldSize) {
        long size = signed.checkpoint().size();
        return new AddCheckpoint(
                oldSize, asked(tables -> new Tree(size, tables.nodes()).consistency(oldSize)), signed.note());
    }

    private void keep(long size, Witness witness, NoteSignature signature) {
        asked(tables -> {
            tables.insert(size, witness.key(), signature, clock.instant());
            return size;
        });
    }

    private <T> T asked(Function<ProofTables, T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.apply(new ProofTables(connection));
        } catch (SQLException e) {
            throw new LogUnavailableException("the proofs could not be read", e.getSQLState());
        }
    }
}
