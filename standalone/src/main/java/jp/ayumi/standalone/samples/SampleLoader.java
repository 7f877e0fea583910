package jp.ayumi.standalone.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.ayumi.standalone.text.PlainFailure;

/**
 * Loads samples through the public API, some folders at once: the files of a folder in order, and no folder needs another.
 * Every step has an idempotency key of its own, made from its place in the files: a loading that was interrupted is begun
 * again from the first step, and what is in the log already answers as before.
 */
public final class SampleLoader {

    /** While one folder waits for the disk, another keeps the processor busy. */
    private static final int FOLDERS_AT_ONCE = 3;

    private final Api api;
    private final Path marker;
    private final SampleProgress progress;

    /**
     * @param url of the server
     * @param marker where it is noted that all is loaded
     */
    public SampleLoader(String url, Path marker, SampleProgress progress) {
        this.api = new Api(url);
        this.marker = marker;
        this.progress = progress;
    }

    /** @throws PlainFailure when the server refuses a step */
    public void load(Samples samples) throws IOException, InterruptedException {
        if (Files.exists(marker)) {
            if (Files.readString(marker).equals(samples.fingerprint())) {
                progress.loadedBefore();
            } else {
                progress.othersLoadedBefore();
            }
            return;
        }
        Operations operations = new Operations(api.openApi());
        FileCount count = new FileCount(samples.files().size());
        int steps = 0;
        ExecutorService threads = Executors.newFixedThreadPool(FOLDERS_AT_ONCE);
        try {
            CompletionService<Integer> loading = new ExecutorCompletionService<>(threads);
            List<SortedMap<String, SampleFile>> folders = longestFirst(samples);
            for (SortedMap<String, SampleFile> folder : folders) {
                loading.submit(() -> load(folder, new FolderLoader(api, operations), count));
            }
            for (int ended = 0; ended < folders.size(); ended++) {
                steps += loading.take().get();
            }
        } catch (ExecutionException e) {
            throw asItWas(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        Files.writeString(marker, samples.fingerprint());
        progress.loaded(steps);
    }

    /** The number of steps taken. */
    private int load(SortedMap<String, SampleFile> folder, FolderLoader loader, FileCount count)
            throws IOException, InterruptedException {
        for (Map.Entry<String, SampleFile> entry : folder.entrySet()) {
            count.next(entry.getValue());
            loader.load(entry.getKey(), entry.getValue());
        }
        return steps(folder);
    }

    /** So that the others are not waiting for one at the end. */
    private static List<SortedMap<String, SampleFile>> longestFirst(Samples samples) {
        return samples.folders().stream()
                .sorted(Comparator.comparingInt(SampleLoader::steps).reversed())
                .toList();
    }

    private static int steps(SortedMap<String, SampleFile> folder) {
        return folder.values().stream().mapToInt(file -> file.steps().size()).sum();
    }

    /** What went wrong in another thread, as if it had gone wrong in this one. */
    private static IOException asItWas(Throwable cause) throws InterruptedException {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof InterruptedException interruption) {
            throw interruption;
        }
        return cause instanceof IOException fault ? fault : new IOException(cause);
    }

    /** Counts the files of all folders as they are begun; one thread speaks at a time. */
    private final class FileCount {

        private final int files;
        private int begun;

        FileCount(int files) {
            this.files = files;
        }

        synchronized void next(SampleFile file) {
            begun++;
            progress.loading(file.title(), begun, files, file.steps().size());
        }
    }
}
