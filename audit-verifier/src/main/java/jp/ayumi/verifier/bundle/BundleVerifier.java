package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/** Checks a bundle from its zip to its last event. */
public final class BundleVerifier {

    private final Trust trust;
    private final Findings findings = new Findings();

    private BundleVerifier(Trust trust) {
        this.trust = trust;
    }

    /** Everything that holds of the bundle and everything that does not; never throws for what the bundle holds. */
    public static Findings verify(Path bundle, Trust trust) {
        BundleVerifier verifier = new BundleVerifier(trust);
        try (Container container = Container.open(bundle, verifier.findings)) {
            verifier.verify(container);
        } catch (UnreadableException e) {
            e.addTo(verifier.findings);
        } catch (IOException e) {
            verifier.findings.problem(Problem.ZIP_DAMAGED);
        }
        return verifier.findings;
    }

    private void verify(Container container) throws IOException, UnreadableException {
        Manifest manifest = manifest(container.manifest());
        ListedFiles files = new ListedFiles(container, manifest, findings);
        files.compareNames();
        if (!findings.problems().isEmpty()) {
            return;
        }
        findings.performed(Check.CONTAINER, manifest.createdAt());
        Optional<Checkpoint> checkpoint = new CheckpointCheck(trust, manifest, findings).run(files);
        Optional<Dictionary> dictionary = dictionary(files.read(BundleFile.DICTIONARY));
        long size = checkpoint.map(Checkpoint::size).orElse(manifest.size());
        try (ListedInput events = files.open(BundleFile.EVENTS);
                ListedInput nodes = files.open(BundleFile.NODES)) {
            SparseTree tree = new SparseTree(new Lines(nodes), size, findings);
            new EventsCheck(manifest, size, dictionary, findings).run(new Lines(events), tree);
            tree.finish().ifPresent(root -> checkpoint.ifPresent(signed -> compare(root, signed)));
        }
        findings.performed(Check.FILES, manifest.files().size());
    }

    private void compare(byte[] root, Checkpoint signed) {
        if (!signed.hasRoot(root)) {
            findings.problem(Problem.ROOT_DIFFERS, signed.size());
        }
        findings.performed(Check.TREE, signed.size());
    }

    private static Manifest manifest(byte[] document) throws UnreadableException {
        try {
            String format = Manifest.formatOf(document);
            if (!format.equals(Manifest.FORMAT)) {
                throw new UnreadableException(Problem.FORMAT_UNKNOWN, format);
            }
            return Manifest.parse(document);
        } catch (MalformedException e) {
            throw new UnreadableException(Problem.MANIFEST_MALFORMED);
        }
    }

    private Optional<Dictionary> dictionary(byte[] document) {
        try {
            return Optional.of(Dictionary.parse(document));
        } catch (MalformedException e) {
            findings.problem(Problem.DICTIONARY_MALFORMED);
            return Optional.empty();
        }
    }
}
