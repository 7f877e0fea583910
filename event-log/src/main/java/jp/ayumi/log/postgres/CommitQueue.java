package jp.ayumi.log.postgres;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Who waits, and who leads. At most one ticket leads at a time; it takes the others along, and at the end calls the
 * next to lead. There is no thread and no timer of the queue's own.
 */
final class CommitQueue {

    private final int maxCommands;
    private final long maxBytes;
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private boolean led;

    CommitQueue(int maxCommands, long maxBytes) {
        this.maxCommands = maxCommands;
        this.maxBytes = maxBytes;
    }

    /** Enters at the end. When nobody leads, the first is called at once. */
    synchronized void join(Ticket ticket) {
        waiting.addLast(ticket);
        if (!led) {
            led = true;
            callNext();
        }
    }

    /** For the ticket that leads, which is the first: itself and those behind it, as far as the bounds allow. */
    synchronized List<Ticket> takeGroup() {
        List<Ticket> group = new ArrayList<>();
        long bytes = 0;
        while (!waiting.isEmpty() && group.size() < maxCommands) {
            bytes += waiting.getFirst().size();
            if (!group.isEmpty() && bytes > maxBytes) {
                break;
            }
            group.add(waiting.removeFirst());
        }
        return group;
    }

    /** The group has ended: the next may lead. */
    synchronized void endGroup() {
        led = !waiting.isEmpty();
        if (led) {
            callNext();
        }
    }

    /** Gives up, unless the ticket is in a group already or called to lead one. */
    synchronized boolean withdraw(Ticket ticket) {
        return !ticket.isCalled() && waiting.remove(ticket);
    }

    /** How many have not been taken into a group. */
    synchronized int size() {
        return waiting.size();
    }

    private void callNext() {
        waiting.getFirst().callToLead();
    }
}
