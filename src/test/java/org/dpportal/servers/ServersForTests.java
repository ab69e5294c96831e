package org.dpportal.servers;

import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts the portal when there is a test among those asked for that needs it, and stops it after the last one. */
public class ServersForTests implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (plan.countTestIdentifiers(ServersForTests::needsServers) > 0) {
                    RunningPortal.get();
                }
            }
        });
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RunningPortal.stop();
    }

    private static boolean needsServers(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof ClassSource found
                && (found.getClassName().endsWith("IT") || found.getClassName().endsWith("Journey"));
    }
}
