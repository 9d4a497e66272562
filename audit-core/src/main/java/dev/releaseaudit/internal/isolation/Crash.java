package dev.releaseaudit.internal.isolation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Says what somebody else's code threw, and where, without the message of the exception: that may hold a value which
 * must not be printed.
 */
public final class Crash {

    private Crash() {}

    /** Throws on what an audit cannot survive, such as a lack of memory. */
    public static void rethrowFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    /** Returns such as {@code threw java.lang.NullPointerException at com.acme.NonRoot.check(NonRoot.java:12)}. */
    public static String describe(Throwable thrown, Class<?> culprit) {
        String what = "threw " + thrown.getClass().getName();
        return frame(thrown, culprit).map(frame -> what + " at " + frame).orElse(what);
    }

    /** Leaves out the frame of an overflow, which differs from run to run. */
    private static Optional<String> frame(Throwable thrown, Class<?> culprit) {
        if (thrown instanceof StackOverflowError) {
            return Optional.empty();
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        return Arrays.stream(trace)
                .filter(frame -> isOf(frame.getClassName(), culprit.getName()))
                .findFirst()
                .or(() -> Arrays.stream(trace).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + "(" + place(frame) + ")");
    }

    private static boolean isOf(String className, String culprit) {
        return className.equals(culprit) || className.startsWith(culprit + "$");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() == null ? "unknown source" : frame.getFileName() + ":" + frame.getLineNumber();
    }
}
