package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.Outgoing;
import app.redress.export.PagePicture;
import app.redress.words.ProblemException;
import java.util.List;

/** Pages as a made-up renderer draws them: one for every paragraph, each picture as wide as it was asked for. */
record PagesDrawn(List<String> paragraphs) implements DrawnLetter {
    static DrawnLetter of(Outgoing outgoing) {
        if (outgoing.letter().body().contains("東")) {
            throw new ProblemException("export.missingSigns", null, "東");
        }
        return new PagesDrawn(List.of(outgoing.letter().body().split("\n\n")));
    }

    @Override
    public int pages() {
        return paragraphs.size();
    }

    @Override
    public double widthInInches() {
        return 8;
    }

    @Override
    public double heightInInches() {
        return 10;
    }

    @Override
    public PagePicture page(int page, double dotsPerInch) {
        int width = (int) Math.round(widthInInches() * dotsPerInch);
        return PagePicture.of(width, page, new int[width * page]);
    }
}
