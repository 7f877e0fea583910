package jp.ayumi.standalone.identity;

/**
 * Who may sign in to the pages. A person is written down as a client is, in a list of their own.
 *
 * @param accounts by the name that somebody signs in with
 */
public record People(Clients accounts) {

    /** What begins the {@code sub} of a person, so that nobody is taken for the client of the same name. */
    static final String SUBJECT = "person:";
}
