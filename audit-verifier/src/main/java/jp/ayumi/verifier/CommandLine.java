package jp.ayumi.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.ayumi.verifier.bundle.Trust;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.VerifierKey;

/** What the command line asks for. */
record CommandLine(Path bundle, Trust trust) {

    private static final String LANGUAGE = "--lang";

    static CommandLine parse(List<String> arguments) throws WrongUseException {
        List<String> bundles = new ArrayList<>();
        List<VerifierKey> keys = new ArrayList<>();
        List<VerifierKey> witnesses = new ArrayList<>();
        List<Checkpoint> since = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--key" -> keys.add(key(argument, value(argument, rest), VerifierKey.Kind.LOG));
                case "--witness" -> witnesses.add(key(argument, value(argument, rest), VerifierKey.Kind.WITNESS));
                case "--since" -> since.add(checkpoint(value(argument, rest)));
                case LANGUAGE -> requireLanguage(value(argument, rest));
                default -> bundles.add(bundle(argument));
            }
        }
        if (bundles.size() != 1) {
            throw new WrongUseException("one-bundle", bundles.size());
        }
        if (keys.size() > 1 || since.size() > 1) {
            throw new WrongUseException("once", keys.size() > 1 ? "--key" : "--since");
        }
        return new CommandLine(path(bundles.get(0)), new Trust(first(keys), witnesses, first(since)));
    }

    /** Japanese unless English is asked for, also when the rest of the command line is wrong. */
    static Locale language(List<String> arguments) {
        int at = arguments.indexOf(LANGUAGE);
        boolean english =
                at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en");
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static String bundle(String argument) throws WrongUseException {
        if (argument.startsWith("--")) {
            throw new WrongUseException("unknown-option", argument);
        }
        return argument;
    }

    private static String value(String option, Iterator<String> rest) throws WrongUseException {
        if (!rest.hasNext()) {
            throw new WrongUseException("no-value", option);
        }
        return rest.next();
    }

    private static void requireLanguage(String language) throws WrongUseException {
        if (!List.of("ja", "en").contains(language)) {
            throw new WrongUseException("language", language);
        }
    }

    private static VerifierKey key(String option, String text, VerifierKey.Kind kind) throws WrongUseException {
        try {
            return VerifierKey.parse(text, kind);
        } catch (MalformedException e) {
            throw new WrongUseException(kind == VerifierKey.Kind.LOG ? "key" : "witness", option, text);
        }
    }

    private static Checkpoint checkpoint(String file) throws WrongUseException {
        try {
            return Checkpoint.parse(Files.readAllBytes(path(file)));
        } catch (IOException e) {
            throw new WrongUseException("since-unreadable", file);
        } catch (MalformedException e) {
            throw new WrongUseException("since-malformed", file);
        }
    }

    private static Path path(String text) throws WrongUseException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUseException("path", text);
        }
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }
}
