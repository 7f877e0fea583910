package jp.ayumi.benchmarks;

import java.io.PrintStream;

/** One question to the machine; prints its answer as Markdown. */
public interface Benchmark {

    void run(Options options, PrintStream out) throws Exception;
}
