package app.redress.architecture.wrong.review;

import java.util.ArrayList;

final class Gathers {
    static final ArrayList<String> WORDS = new ArrayList<>();

    private Gathers() {}
}
