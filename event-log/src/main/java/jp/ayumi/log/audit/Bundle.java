package jp.ayumi.log.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import jp.ayumi.log.audit.AuditExport.Exported;
import jp.ayumi.log.postgres.LeafCursor;
import jp.ayumi.log.postgres.ProofTables;
import jp.ayumi.log.proof.Nodes;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.TileCache;
import jp.ayumi.log.proof.Tree;
import jp.ayumi.log.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** One bundle, file by file. Of the events only their positions are kept in memory. */
final class Bundle {

    private final Connection connection;
    private final VerifierKey key;
    private final SignedCheckpoint signed;
    private final Scope scope;
    private final @Nullable Since since;
    private final long size;
    private final Nodes nodes;
    private final LongStream.Builder indexes = LongStream.builder();
    private final Map<String, EventDictionary.Entry> dictionary = new TreeMap<>();

    Bundle(Connection connection, VerifierKey key, SignedCheckpoint signed, Scope scope, @Nullable Since since) {
        this.connection = connection;
        this.key = key;
        this.signed = signed;
        this.scope = scope;
        this.since = since;
        size = signed.checkpoint().size();
        nodes = new TileCache(new ProofTables(connection), size).nodes();
    }

    /** @throws ExportException when there is nothing to give, or the log does not continue the earlier checkpoint */
    Exported write(BundleFiles files, Instant now, Path out) throws IOException {
        if (since != null) {
            since.requireContinuedBy(size, nodes);
        }
        files.add("key.txt", key.text() + "\n");
        files.add("witnesses.txt", lines(new ProofTables(connection).witnesses(size)));
        files.add("checkpoint.txt", signed.note().toString());
        if (since != null) {
            files.add("since.txt", since.note().toString());
        }
        files.add("events.jsonl", this::events);
        long[] exported = indexes.build().toArray();
        if (exported.length == 0 && since == null) {
            throw new ExportException(ExportProblem.SCOPE_EMPTY, scope.name(), null);
        }
        files.add("nodes.jsonl", text -> nodes(exported, text));
        if (since != null) {
            files.add("consistency.json", consistency(since.checkpoint().size()));
        }
        files.add("dictionary.json", BundleJson.dictionary(List.copyOf(dictionary.values())));
        String manifest = BundleJson.manifest(
                key.name(),
                now,
                scope,
                since == null ? null : since.checkpoint().size(),
                size,
                exported.length,
                files.entries());
        files.zip(manifest, now, out);
        return new Exported(exported.length, size);
    }

    private void events(OutputStream out) {
        long after = since == null ? 0 : since.checkpoint().size();
        new LeafCursor(connection).read(after, size, stored -> {
            if (scope.includes(stored.event().stream())) {
                event(stored, out);
            }
        });
    }

    private void event(StoredLeaf stored, OutputStream out) {
        String type = stored.event().type();
        int revision = stored.event().revision();
        indexes.add(stored.event().position() - 1);
        dictionary.computeIfAbsent(type + " " + revision, absent -> EventDictionary.entry(type, revision));
        write(BundleJson.event(stored), out);
    }

    private void nodes(long[] exported, OutputStream out) {
        new Tree(size, nodes).without(exported).forEach(node -> write(BundleJson.node(node), out));
    }

    private String consistency(long from) {
        return BundleJson.consistency(from, size, new Tree(size, nodes).consistency(from));
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
