package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureInkTest {
    private static final int BLUE_INK = 0xff1a2a6c;

    @Test
    void inkStaysAndPaperGoes() {
        PagePicture ink = SignatureInk.fromPaper(paper(false));

        assertThat(ink.width()).isBetween(198, 206);
        assertThat(ink.height()).isBetween(8, 16);
        assertThat(alpha(ink, ink.width() / 2, ink.height() / 2)).isGreaterThan(200);
        assertThat(ink.dot(ink.width() / 2, ink.height() / 2) & 0xff).as("blue").isBetween(0x5c, 0x7c);
    }

    @Test
    void aShadowAcrossThePaperIsNoInk() {
        PagePicture ink = SignatureInk.fromPaper(paper(true));

        assertThat(ink.width()).isBetween(198, 210);
        assertThat(ink.height()).isBetween(8, 20);
    }

    @Test
    void paperWithoutInkIsNothing() {
        int[] dots = new int[400 * 200];
        for (int at = 0; at < dots.length; at++) {
            dots[at] = grey(230 + at % 7);
        }
        PagePicture ink = SignatureInk.fromPaper(PagePicture.of(400, 200, dots));

        assertThat(ink.width() * ink.height()).isEqualTo(1);
    }

    @Test
    void aDrawingIsCutToItsSize() {
        int[] dots = new int[100 * 50];
        for (int x = 20; x < 60; x++) {
            dots[10 * 100 + x] = BLUE_INK;
            dots[11 * 100 + x] = BLUE_INK;
        }
        PagePicture cut = SignatureInk.cut(PagePicture.of(100, 50, dots));

        assertThat(cut.width()).isEqualTo(42);
        assertThat(cut.height()).isEqualTo(4);
        assertThat(cut.dot(1, 1)).isEqualTo(BLUE_INK);
    }

    /** A stroke of 200 by 10 dots on paper that is lit from the left. */
    private static PagePicture paper(boolean shadow) {
        int[] dots = new int[400 * 200];
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                int light = 245 - x / 8 - (shadow ? Math.max(0, Math.min(60, (y - 120) * 2)) : 0);
                boolean stroke = x >= 100 && x < 300 && y >= 90 && y < 100;
                dots[y * 400 + x] = stroke ? BLUE_INK : grey(light);
            }
        }
        return PagePicture.of(400, 200, dots);
    }

    private static int grey(int light) {
        return 0xff000000 | light << 16 | light << 8 | light;
    }

    private static int alpha(PagePicture picture, int x, int y) {
        return picture.dot(x, y) >>> 24;
    }
}
