package app.redress.architecture.wrong.review;

import java.io.IOException;

final class Launches {
    private Launches() {}

    static void launch(String program) throws IOException {
        new ProcessBuilder(program).start();
    }
}
