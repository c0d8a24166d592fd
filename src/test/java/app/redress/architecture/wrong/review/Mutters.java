package app.redress.architecture.wrong.review;

final class Mutters {
    private Mutters() {}

    static void mutter(String words) {
        System.out.println(words);
    }
}
