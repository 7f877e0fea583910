package jp.ayumi.query.pages.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;

/** Good answers of a log of seven events, and what a forger might make of one. The keys are for these cases only. */
final class ProofCases {

    private static final NoteSigner KEY = NoteSigner.parse("""
            PRIVATE+KEY+log.example/proof-cases+629c38f9+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
            log.example/proof-cases+629c38f9+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4
            """);

    private static final int SIZE = 7;
    private static final Instant RECORDED = Instant.parse("2026-04-01T00:00:00.000001Z");
    private static final int FORGED_AT = 3;

    private ProofCases() {}

    static List<ProofCase> all() {
        List<ProofCase> cases = new ArrayList<>();
        for (int size = 1; size <= SIZE; size++) {
            for (int position = 1; position <= size; position++) {
                cases.add(ProofCase.of("event " + position + " of " + size, evidence(position, size), page(position)));
            }
        }
        cases.addAll(forged());
        cases.add(ofAGreaterTree());
        return cases;
    }

    private static List<ProofCase> forged() {
        InclusionProofView good = evidence(FORGED_AT, SIZE);
        Hash wrong = Merkle.leaf(new byte[] {1});
        List<Hash> path = path(FORGED_AT - 1, 0, SIZE);
        InclusionProofView other = evidence(FORGED_AT + 1, SIZE);
        String rewritten = good.leafData().replace("\n" + FORGED_AT + "\n", "\n" + (FORGED_AT + 1) + "\n");
        return List.of(
                forged("another payload", new Change(good).payload("{\"id\":3,\"amount\":4000}")),
                forged("other metadata", new Change(good).metadata("{\"actor\":\"somebody else\"}")),
                forged("another leaf with its own hash", new Change(good).leaf(rewritten)),
                forged("another hash of the leaf", new Change(good).leafHash(wrong.base64())),
                forged("another event's good proof", new Change(other)),
                forged("a path with another hash", new Change(good).path(List.of(wrong, path.get(1), path.get(2)))),
                forged("a shorter path", new Change(good).path(path.subList(0, 2))),
                forged("a longer path", new Change(good).path(List.of(path.get(0), path.get(1), path.get(2), wrong))),
                forged(
                        "a path in another order",
                        new Change(good).path(List.of(path.get(1), path.get(0), path.get(2)))),
                forged("another size", new Change(good).size(SIZE - 1)),
                forged("a checkpoint of another root", new Change(good).checkpoint(resigned(wrong))),
                forged(
                        "a checkpoint changed after signing",
                        new Change(good).checkpoint(good.checkpoint().replace("\n7\n", "\n8\n"))),
                forged(
                        "a checkpoint without a signature",
                        new Change(good)
                                .checkpoint(good.checkpoint()
                                        .substring(0, good.checkpoint().indexOf("\n\n") + 2))),
                forged("no checkpoint", new Change(good).checkpoint("")),
                forged(
                        "a key with another id",
                        new Change(good).key(KEY.verifier().text().replace("+629c38f9+", "+629c38f8+"))),
                forged(
                        "the key of another log",
                        new Change(good)
                                .key("other.example/log+e1086785+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")),
                forged("no key", new Change(good).key("")));
    }

    /** The path leads to the root, but not in a tree of the size that is claimed: there it would be longer. */
    private static ProofCase ofAGreaterTree() {
        int perfect = 4;
        int greater = 2 * perfect;
        InclusionProofView good = evidence(FORGED_AT, perfect);
        String checkpoint = good.checkpoint().replace("\n" + perfect + "\n", "\n" + greater + "\n");
        Change change = new Change(new Change(good).size(greater).evidence()).checkpoint(checkpoint);
        return ProofCase.of("a good path in a greater tree", change.evidence(), page(FORGED_AT));
    }

    private static ProofCase forged(String name, Change change) {
        return ProofCase.of(name, change.evidence(), page(FORGED_AT));
    }

    private static String resigned(Hash root) {
        String text = new Checkpoint(KEY.verifier().name(), SIZE, root).text();
        // Whoever rewrites the tree does not have the key: the signature is that of the true tree.
        return text + note(SIZE).toString().substring(note(SIZE).text().length());
    }

    private static ProofCase.Event page(long position) {
        StoredEvent event = event(position);
        return new ProofCase.Event(
                position, event.eventId().toString(), event.stream(), event.type(), event.revision());
    }

    private static InclusionProofView evidence(int position, int size) {
        StoredEvent event = event(position);
        byte[] leaf = LeafData.of(event);
        return new InclusionProofView(
                position,
                new String(leaf, StandardCharsets.UTF_8),
                Merkle.leaf(leaf).base64(),
                size,
                path(position - 1, 0, size).stream().map(Hash::base64).toList(),
                note(size).toString(),
                KEY.verifier().text(),
                Base64.getEncoder().encodeToString(event.payload()),
                Base64.getEncoder().encodeToString(event.metadata()));
    }

    private static Note note(int size) {
        String text = new Checkpoint(KEY.verifier().name(), size, root(0, size)).text();
        return new Note(text, List.of(KEY.sign(text)));
    }

    private static StoredEvent event(long position) {
        return new StoredEvent(
                position,
                new UUID(0x0195_0000_0000_7000L, position),
                "plan/kuki/city-3",
                position - 1,
                "plan.revised",
                1,
                RECORDED,
                RECORDED,
                ("{\"id\":" + position + ",\"reason\":\"見直し 𠮷\"}").getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"https://issuer.example#職員\",\"reason\":\"法改正\"}".getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 9162 §2.1.1 over the leaves from one index to another. */
    private static Hash root(int from, int to) {
        if (to - from == 1) {
            return Merkle.leaf(LeafData.of(event(from + 1L)));
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return Merkle.node(root(from, middle), root(middle, to));
    }

    /** RFC 9162 §2.1.3.1: the sister hashes from the leaf up. */
    private static List<Hash> path(int index, int from, int to) {
        if (to - from == 1) {
            return List.of();
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        List<Hash> path = new ArrayList<>(index < middle ? path(index, from, middle) : path(index, middle, to));
        path.add(index < middle ? root(middle, to) : root(from, middle));
        return path;
    }

    /** An answer with something else in one place. */
    private record Change(InclusionProofView evidence) {

        private Change with(
                String data,
                String hash,
                long size,
                List<String> path,
                String note,
                String key,
                String payload,
                String metadata) {
            return new Change(
                    new InclusionProofView(evidence.position(), data, hash, size, path, note, key, payload, metadata));
        }

        Change payload(String text) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    evidence.size(),
                    evidence.path(),
                    evidence.checkpoint(),
                    evidence.key(),
                    base64(text),
                    evidence.metadata());
        }

        Change metadata(String text) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    evidence.size(),
                    evidence.path(),
                    evidence.checkpoint(),
                    evidence.key(),
                    evidence.payload(),
                    base64(text));
        }

        Change leaf(String data) {
            return with(
                    data,
                    Merkle.leaf(data.getBytes(StandardCharsets.UTF_8)).base64(),
                    evidence.size(),
                    evidence.path(),
                    evidence.checkpoint(),
                    evidence.key(),
                    evidence.payload(),
                    evidence.metadata());
        }

        Change leafHash(String hash) {
            return with(
                    evidence.leafData(),
                    hash,
                    evidence.size(),
                    evidence.path(),
                    evidence.checkpoint(),
                    evidence.key(),
                    evidence.payload(),
                    evidence.metadata());
        }

        Change path(List<Hash> path) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    evidence.size(),
                    path.stream().map(Hash::base64).toList(),
                    evidence.checkpoint(),
                    evidence.key(),
                    evidence.payload(),
                    evidence.metadata());
        }

        Change size(long size) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    size,
                    evidence.path(),
                    evidence.checkpoint(),
                    evidence.key(),
                    evidence.payload(),
                    evidence.metadata());
        }

        Change checkpoint(String note) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    evidence.size(),
                    evidence.path(),
                    note,
                    evidence.key(),
                    evidence.payload(),
                    evidence.metadata());
        }

        Change key(String key) {
            return with(
                    evidence.leafData(),
                    evidence.leafHash(),
                    evidence.size(),
                    evidence.path(),
                    evidence.checkpoint(),
                    key,
                    evidence.payload(),
                    evidence.metadata());
        }

        private static String base64(String text) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
