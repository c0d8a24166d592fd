package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private final Map<String, String> facts = Map.of("item", "a kettle", "price", "£49.99", "quote", "It lasts.");

    @Test
    void aKnownFactStandsInItsPlaceAndAnUnknownOneIsAGap() {
        assertThat(say("I bought {item} on {day}.")).isEqualTo("I bought a kettle on [day].");
    }

    @Test
    void whatIsSetOffByACommaIsSetOffAgain() {
        String told = "You took in {item} for repair.";

        assertThat(Phrase.say(told, new Typed("my Corolla, 1AB 2CD")))
                .isEqualTo("You took in my Corolla, 1AB 2CD, for repair.");
        assertThat(Phrase.say(told, new Typed("a table, a lamp and a chair")))
                .isEqualTo("You took in a table, a lamp and a chair for repair.");
        assertThat(Phrase.say("I want {item}.", new Typed("my Corolla, 1AB 2CD")))
                .isEqualTo("I want my Corolla, 1AB 2CD.");
    }

    @Test
    void anOptionalPartIsSaidOnlyWhenAllOfItIsKnown() {
        assertThat(say("I bought {item}< for {price}>< on {day}>.")).isEqualTo("I bought a kettle for £49.99.");
    }

    @Test
    void anotherWayOfSayingItStepsIn() {
        assertThat(say("<On {day}|Lately> I bought {item}.")).isEqualTo("Lately I bought a kettle.");
    }

    @Test
    void whatIsMissingInsideDoesNotTakeTheOutsideAway() {
        assertThat(say("<I paid {price}< on {day}>.>")).isEqualTo("I paid £49.99.");
    }

    @Test
    void aConditionSaysNothingItself() {
        assertThat(say("<{?price}It was dear.>")).isEqualTo("It was dear.");
        assertThat(say("<{!price}It was free.>")).isEmpty();
        assertThat(say("<{!day}I forget when.>")).isEqualTo("I forget when.");
    }

    @Test
    void theSentenceBeginsWithACapitalAndEndsOnce() {
        assertThat(say("{item} broke.")).isEqualTo("A kettle broke.");
        assertThat(say("They say: “{quote}”.")).isEqualTo("They say: “It lasts.”");
    }

    @Test
    void theSpellingFollowsTheLetter() {
        assertThat(say("It was {cancelled|canceled}.")).isEqualTo("It was cancelled.");
        assertThat(Phrase.say("It was {cancelled|canceled}.", slots(EnglishVariant.US)))
                .isEqualTo("It was canceled.");
    }

    @Test
    void whatAPersonTypedIsNeverReadAsAPhrase() {
        assertThat(Phrase.say("It says {text}.", new Typed("<b>{price}</b>"))).isEqualTo("It says <b>{price}</b>.");
    }

    private String say(String phrase) {
        return Phrase.say(phrase, slots(EnglishVariant.GB));
    }

    private Slots slots(EnglishVariant variant) {
        return new Slots() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(facts.get(name));
            }

            @Override
            public String gap(String name) {
                return "[" + name + "]";
            }

            @Override
            public EnglishVariant variant() {
                return variant;
            }
        };
    }

    private record Typed(String text) implements Slots {
        @Override
        public Optional<String> find(String name) {
            return Optional.of(text);
        }

        @Override
        public String gap(String name) {
            return name;
        }

        @Override
        public EnglishVariant variant() {
            return EnglishVariant.GB;
        }
    }
}
