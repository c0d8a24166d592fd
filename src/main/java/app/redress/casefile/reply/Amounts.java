package app.redress.casefile.reply;

import app.redress.letter.WrittenSum;
import java.util.List;

/** Sums of money: {@code £1,250.00}, {@code CAD 700}, {@code 310 €}, {@code fifty pounds}. */
final class Amounts {
    private Amounts() {}

    /** @param own the reply as {@link OwnWords} has it */
    static List<Passage> in(String own) {
        return WrittenSum.in(own).stream()
                .map(sum -> Passage.of(sum.range(), own))
                .toList();
    }
}
