package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kettle | a kettle | the kettle",
                "Brewster K2 kettle | a Brewster K2 kettle | the Brewster K2 kettle",
                "oven with two doors | an oven with two doors | the oven with two doors",
                "HP laptop | an HP laptop | the HP laptop",
                "used van | a used van | the used van",
                "walking boots | walking boots | the walking boots",
                "water damage in my kitchen | water damage in my kitchen | the water damage in my kitchen",
                "carpet cleaning | carpet cleaning | the carpet cleaning",
                "a kettle | a kettle | the kettle",
                "some chairs | some chairs | the chairs",
                "my car | my car | my car",
                "the sofa | the sofa | the sofa",
                "two tickets | two tickets | two tickets",
                "4 chairs | 4 chairs | 4 chairs",
                "Netflix | Netflix | Netflix",
                "Hotel Miramar | Hotel Miramar | Hotel Miramar",
                "flight BA117 | flight BA117 | flight BA117",
                "ring | a ring | the ring"
            })
    void aThingGetsTheArticleItLacks(String typed, String first, String again) {
        assertThat(Article.first(typed)).isEqualTo(first);
        assertThat(Article.again(typed)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource("''")
    void nothingStaysNothing(String typed) {
        assertThat(Article.first(typed)).isEmpty();
        assertThat(Article.again(typed)).isEmpty();
    }
}
