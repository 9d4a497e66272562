package dev.releaseaudit.k8s.schedule;

/** Says why a text is no schedule. */
final class ScheduleSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    ScheduleSyntaxException(String format, Object... args) {
        super(String.format(format, args));
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
