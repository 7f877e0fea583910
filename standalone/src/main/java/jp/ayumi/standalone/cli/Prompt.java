package jp.ayumi.standalone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks for something that nobody else is to see. */
@FunctionalInterface
interface Prompt {

    /** What was typed; empty when there is no more. */
    String ask(String key);

    /** At the terminal without showing it; from a pipe line by line. */
    static Prompt ofTheTerminal(Console console) {
        java.io.Console terminal = System.console();
        if (terminal != null) {
            return key -> {
                console.say(key);
                char[] typed = terminal.readPassword();
                return typed == null ? "" : new String(typed);
            };
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return key -> {
            try {
                String line = lines.readLine();
                return line == null ? "" : line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
