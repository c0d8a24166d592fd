package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizesTest {
    @Test
    void nothingInRedressHasGrownTooLong() {
        assertThat(Sizes.overgrown(JavaSources.ofRedress())).isEmpty();
    }

    @Test
    void theLongestThatMayBeIsLeftAlone() {
        assertThat(overgrown("class Letter {\n" + "\n".repeat(198) + "}")).isEmpty();
        assertThat(overgrown("class LetterController {\n" + "\n".repeat(148) + "}"))
                .isEmpty();
        assertThat(overgrown("class Letter { void write() {\n" + "\n".repeat(23) + "} }"))
                .isEmpty();
        assertThat(overgrown("class Letter { Letter(int a, int b, int c, int d, int e, int f) {} }"))
                .isEmpty();
    }

    @Test
    void aClassOfMoreThan200LinesIsNamed() {
        assertThat(overgrown("class Letter {\n" + "\n".repeat(199) + "}"))
                .containsExactly("class Letter has 201 lines, 200 at most");
    }

    @Test
    void aControllerOfMoreThan150LinesIsNamed() {
        assertThat(overgrown("class LetterController {\n" + "\n".repeat(149) + "}"))
                .containsExactly("class LetterController has 151 lines, 150 at most");
    }

    @Test
    void aMethodOfMoreThan25LinesIsNamed() {
        assertThat(overgrown("class Letter { void write() {\n" + "\n".repeat(24) + "} }"))
                .containsExactly("method Letter.write has 26 lines, 25 at most");
    }

    @Test
    void aConstructorOfMoreThan6ParametersIsNamed() {
        assertThat(overgrown("class Letter { Letter(int a, int b, int c, int d, int e, int f, int g) {} }"))
                .containsExactly("constructor Letter.<init> has 7 parameters, 6 at most");
    }

    @Test
    void aRecordMayHaveAsManyPartsAsItNeeds() {
        assertThat(overgrown("record Letter(int a, int b, int c, int d, int e, int f, int g) { Letter {} }"))
                .isEmpty();
    }

    private static List<String> overgrown(String code) {
        return Sizes.overgrown(JavaSources.of(code));
    }
}
