package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.PagePicture;
import app.redress.words.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A printer that notes what comes to it. */
final class PrintingNoted implements Printing {
    private final Set<Integer> wanted;
    private final int jamsAt;
    private final List<String> noted = new ArrayList<>();

    /** @param jamsAt the page it does not take, or 0 */
    PrintingNoted(Set<Integer> wanted, int jamsAt) {
        this.wanted = wanted;
        this.jamsAt = jamsAt;
    }

    static Printing none() {
        return (title, letter) -> {
            throw new ProblemException("export.noPrinter", null);
        };
    }

    List<String> noted() {
        return noted;
    }

    @Override
    public Optional<Run> ask(String title, DrawnLetter letter) {
        noted.add("asked for " + title);
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new NotedRun());
    }

    private final class NotedRun implements Run {
        @Override
        public boolean wants(int page) {
            return wanted.contains(page);
        }

        /** The made-up renderer makes a page as high as its number. */
        @Override
        public boolean print(PagePicture page) {
            noted.add("page " + page.height() + ", " + page.width() + " dots wide");
            return page.height() != jamsAt;
        }

        @Override
        public void end() {
            noted.add("end");
        }

        @Override
        public void cancel() {
            noted.add("cancelled");
        }
    }
}
