package app.redress.review.checks;

/** What the detectors found in a letter, each looked for once and only when a check asks. */
final class Evidence {
    private final DraftLetter letter;

    Evidence(DraftLetter letter) {
        this.letter = letter;
    }

    DraftLetter letter() {
        return letter;
    }

    String body() {
        return letter.body();
    }
}
