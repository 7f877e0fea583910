package jp.ayumi.log.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSignature;
import jp.ayumi.log.proof.VerifierKey;

/** Verifies what witnesses are said to have signed, with the keys that stand beside it. */
final class CheckedCosignatures {

    private static final String ALL = "select c.size, s.witness, s.line, c.note from ayumi_log.cosignature s"
            + " join ayumi_log.checkpoint c on c.size = s.size order by c.size, s.witness";

    private CheckedCosignatures() {}

    /** How many there are. */
    static long check(Connection connection, Findings findings) throws SQLException {
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement(ALL)) {
            query.setFetchSize(500);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    count++;
                    if (!verifies(row.getString(2), row.getString(3), row.getString(4))) {
                        findings.add(Contradiction.COSIGNATURE_FORGED, row.getLong(1));
                    }
                }
            }
        }
        return count;
    }

    private static boolean verifies(String witness, String line, String note) {
        try {
            return VerifierKey.parse(witness).verifies(Note.parse(note).text(), NoteSignature.parse(line));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
