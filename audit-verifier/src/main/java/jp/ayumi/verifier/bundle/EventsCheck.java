package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Notice;
import jp.ayumi.verifier.report.Problem;

/** Walks once over all events of a bundle, with one line in memory. */
final class EventsCheck {

    private final Manifest manifest;
    private final long size;
    private final Optional<Dictionary> dictionary;
    private final Findings findings;
    private final EventLine event = new EventLine();
    private final StoredJson stored = new StoredJson();
    private final TextBuffer actor = new TextBuffer();
    private final LeafHasher leaves = new LeafHasher();
    private final StreamSequences sequences = new StreamSequences();

    /**
     * What must hold of an event beside its place; the leaf comes last, because the metadata tell the actor. Called through a
     * list, each is compiled for itself; in one method they would be compiled again as one, digest and all, and that was a
     * tenth of what a large bundle takes.
     */
    private final Runnable[] rules = {
        this::checkSequence,
        this::checkTime,
        this::checkScope,
        this::checkDictionary,
        this::checkPayload,
        this::checkMetadata,
        this::checkLeaf
    };

    private byte[] leaf = {};

    private long count;
    private long lastPosition;
    private long lastRecordedAt = Long.MIN_VALUE;
    private boolean laterOnly;

    EventsCheck(Manifest manifest, long size, Optional<Dictionary> dictionary, Findings findings) {
        this.manifest = manifest;
        this.size = size;
        this.dictionary = dictionary;
        this.findings = findings;
    }

    void run(Lines lines, SparseTree tree) throws IOException {
        boolean more = true;
        while (more) {
            try {
                more = lines.next();
                if (more) {
                    count++;
                    event.read(lines);
                    check(tree);
                }
            } catch (MalformedException e) {
                findings.problem(Problem.EVENT_MALFORMED, lines.number());
                tree.giveUp();
            }
        }
        if (count != manifest.events()) {
            findings.problem(Problem.EVENT_COUNT_DIFFERS, manifest.events(), count);
        }
        if (laterOnly) {
            findings.notice(Notice.EVENTS_SINCE_ONLY, manifest.since().orElseThrow());
        }
        findings.performed(Check.EVENTS, count);
        findings.performed(Check.LEAVES);
        findings.performed(Check.ORDER, sequences.size());
        findings.performed(
                Check.SCOPE, manifest.scope().kind(), manifest.scope().value());
        findings.performed(Check.CONTENT);
        findings.performed(Check.DICTIONARY);
    }

    private void check(SparseTree tree) throws IOException {
        boolean inPlace = checkPosition();
        for (Runnable rule : rules) {
            rule.run();
        }
        if (inPlace) {
            tree.leaf(event.position - 1, leaf);
        } else {
            tree.giveUp();
        }
    }

    private boolean checkPosition() {
        OptionalLong since = manifest.since();
        if (count == 1) {
            laterOnly = since.isPresent() && event.position > since.getAsLong();
        }
        if (event.position > size) {
            findings.problem(Problem.POSITION_BEYOND_SIZE, event.position, size);
            return false;
        }
        if (event.position <= lastPosition) {
            findings.problem(Problem.POSITION_NOT_ASCENDING, event.position, lastPosition);
            return false;
        }
        lastPosition = event.position;
        return true;
    }

    private void checkSequence() {
        long before = sequences.advance(event.stream, event.sequence);
        boolean mayBeginLater = before == StreamSequences.NONE && laterOnly;
        if (event.sequence != before + 1 && !mayBeginLater) {
            findings.problem(Problem.SEQUENCE_BROKEN, event.position, event.stream, before + 1, event.sequence);
        }
    }

    private void checkScope() {
        if (!manifest.scope().contains(event.stream)) {
            findings.problem(Problem.OUT_OF_SCOPE, event.position, event.stream);
        }
    }

    private void checkDictionary() {
        if (dictionary.isPresent() && !dictionary.get().explains(event.type, event.revision)) {
            findings.problem(Problem.DICTIONARY_INCOMPLETE, event.type, event.revision, event.position);
        }
    }

    private void checkPayload() {
        if (!stored.isObject(event.payload)) {
            findings.problem(Problem.PAYLOAD_NOT_JSON, event.position);
        }
    }

    private void checkMetadata() {
        if (!stored.readActor(event.metadata, actor)) {
            findings.problem(Problem.METADATA_NOT_JSON, event.position);
        }
    }

    /** Of what stands in the line, so that a leaf which differs makes the root differ, too. */
    private void checkLeaf() {
        leaf = leaves.hash(event, actor);
        if (!event.leaf.holds(leaf)) {
            findings.problem(Problem.LEAF_DIFFERS, event.position);
        }
    }

    private void checkTime() {
        if (event.recordedAt < lastRecordedAt) {
            findings.problem(Problem.RECORDED_EARLIER, event.position);
        }
        lastRecordedAt = event.recordedAt;
    }
}
