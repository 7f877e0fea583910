package jp.ayumi.api;

/** The identifier of something that has its own event stream. */
public interface AggregateId extends Identifier {

    /**
     * The stream in the log. The kind stands first, because one log holds every kind and the log's uniqueness is
     * (stream, sequence number).
     */
    String streamId();
}
