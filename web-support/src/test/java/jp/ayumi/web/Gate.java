package jp.ayumi.web;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where requests wait until a test lets them through. */
final class Gate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean open = true;
    private int waiting;

    void close() {
        set(false);
    }

    void open() {
        set(true);
    }

    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    void pass() {
        lock.lock();
        try {
            waiting++;
            changed.signalAll();
            while (!open) {
                changed.awaitUninterruptibly();
            }
            waiting--;
        } finally {
            lock.unlock();
        }
    }

    void awaitWaiting(int many) {
        lock.lock();
        try {
            while (waiting < many) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void set(boolean isOpen) {
        lock.lock();
        try {
            open = isOpen;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
