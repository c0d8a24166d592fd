package app.redress.app;

/** Starts Redress. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
