package jp.ayumi.query.projection;

import java.util.List;

/**
 * One projection: makes rows out of events. Declare it as a Spring bean, and it is run, measured, replayed and tested with
 * all others.
 *
 * <p>It is pure apart from the tables: no clock, no random, no other reads, so that a replay gives the same rows. It says
 * of every kind of event what it does, best through {@link EventHandlers}.
 */
public interface Projector {

    /** The permanent name of its processing group; tokens and dead letters hang on it. */
    String name();

    /** Every table it writes; nobody else writes them, and a reset empties them. */
    List<ReadTable<?>> tables();

    /** Takes in one event. Throwing sends the event, and those of its municipality after it, to the dead letters. */
    void on(RecordedEvent event, ReadTables tables);
}
