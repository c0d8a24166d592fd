package app.redress.ui;

import java.util.Locale;

/**
 * A short code for a bug, the same whenever the same code fails the same way, so that two people can see that they met
 * the same one. It is made of class and method names only: nothing a person wrote is in it.
 */
public record ErrorCode(String value) {
    private static final int FRAMES = 6;
    private static final int SHORT = 0xFFFFF;

    public static ErrorCode of(Throwable bug) {
        int hash = 17;
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                hash = 31 * hash
                        + trace[i].getClassName().hashCode()
                        + trace[i].getMethodName().hashCode();
            }
        }
        String digits = Integer.toString((hash ^ hash >>> 12) & SHORT, 36).toUpperCase(Locale.ROOT);
        return new ErrorCode("R-" + "0".repeat(4 - Math.min(4, digits.length())) + digits);
    }

    /** Where it happened, without messages, which might quote what a person wrote. */
    public static String details(Throwable bug) {
        StringBuilder text = new StringBuilder(of(bug).value()).append('\n');
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("  at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
