package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/** The files of a bundle as its manifest lists them. */
final class ListedFiles {

    private final Container container;
    private final Manifest manifest;
    private final Findings findings;

    ListedFiles(Container container, Manifest manifest, Findings findings) {
        this.container = container;
        this.manifest = manifest;
        this.findings = findings;
    }

    /** Names what is missing, and what nobody has listed or nobody knows. */
    void compareNames() {
        Set<String> names = new TreeSet<>(container.names());
        names.remove(BundleFile.MANIFEST.fileName());
        for (BundleFile file : expected()) {
            boolean there = names.remove(file.fileName());
            boolean listed = manifest.files().containsKey(file.fileName());
            if (!there) {
                findings.problem(Problem.FILE_MISSING, file.fileName());
            } else if (!listed) {
                findings.problem(Problem.FILE_EXTRA, file.fileName());
            } else if (manifest.files().get(file.fileName()).bytes() > file.limit()) {
                findings.problem(Problem.FILE_TOO_LARGE, file.fileName());
            }
        }
        names.forEach(name -> findings.problem(Problem.FILE_EXTRA, name));
        Set<String> onlyListed = new TreeSet<>(manifest.files().keySet());
        onlyListed.removeAll(container.names());
        expected().forEach(file -> onlyListed.remove(file.fileName()));
        onlyListed.forEach(name -> findings.problem(Problem.FILE_MISSING, name));
        if (manifest.files().containsKey(BundleFile.MANIFEST.fileName())) {
            findings.problem(Problem.MANIFEST_MALFORMED);
        }
    }

    ListedInput open(BundleFile file) throws IOException {
        String name = file.fileName();
        return new ListedInput(name, container.open(name), manifest.files().get(name), findings);
    }

    byte[] read(BundleFile file) throws IOException {
        try (ListedInput input = open(file)) {
            return input.readAllBytes();
        }
    }

    private List<BundleFile> expected() {
        List<BundleFile> files = new ArrayList<>(List.of(BundleFile.values()));
        files.remove(BundleFile.MANIFEST);
        files.removeIf(file -> file.belongsToSince() && manifest.since().isEmpty());
        return files;
    }
}
