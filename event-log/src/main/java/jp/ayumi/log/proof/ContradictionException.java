package jp.ayumi.log.proof;

import java.util.Locale;

/** The log contradicts itself or what it has signed: nothing more is signed or proved until somebody has looked. */
public final class ContradictionException extends RuntimeException {

    private final transient Finding finding;

    public ContradictionException(Finding finding) {
        super(finding.sentence(Locale.ENGLISH));
        this.finding = finding;
    }

    public ContradictionException(Contradiction what, long where) {
        this(Finding.at(what, where));
    }

    public Finding finding() {
        return finding;
    }
}
