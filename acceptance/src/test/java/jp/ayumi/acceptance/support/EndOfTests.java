package jp.ayumi.acceptance.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends what all tests shared while the database is still there. A hook of the virtual machine would be too late: the database's
 * own hook runs beside it, and who asks a process for its metrics then waits for what never answers.
 */
public final class EndOfTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Installation.endShared();
    }
}
