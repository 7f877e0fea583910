package jp.ayumi.command.web;

import org.jspecify.annotations.Nullable;

/** What the body of every command may say beside the command itself; it travels as metadata. */
public interface CommandBody {

    /** The longest text of one sentence or more, in characters. */
    int TEXT = 4000;

    /** The longest title, in characters. */
    int TITLE = 200;

    /** The longest name, number or code, in characters. */
    int NAME = 100;

    /** The longest list. */
    int LIST = 1000;

    /** The largest whole number, and with a minus sign the least. */
    int COUNT = 1_000_000;

    /** 理由: why, in the actor's words. */
    @Nullable
    String reason();

    /** 決裁番号: the number of the approval on paper. */
    @Nullable
    String decisionNumber();
}
