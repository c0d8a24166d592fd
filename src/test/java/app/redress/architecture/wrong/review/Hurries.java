package app.redress.architecture.wrong.review;

final class Hurries {
    private Hurries() {}

    static void hurry(Runnable work) {
        new Thread(work).start();
    }
}
