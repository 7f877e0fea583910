package jp.ayumi.web.transfer;

/** A body that is coming in, or an answer that is going out. */
interface Transfer {

    /** It ends now, since the memory that it holds is needed for others. Called by any thread, at any time. */
    void giveUp();
}
