package jp.ayumi.api;

/** A wish to change something. It is either refused by a named {@link Rule} or becomes one or more {@link Event}s. */
public interface Command {

    /** The one aggregate that decides on this command. */
    AggregateId target();
}
