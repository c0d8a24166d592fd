package app.redress.architecture.wrong.review;

final class Counts {
    private static int letters;

    private Counts() {}

    static int next() {
        return ++letters;
    }
}
