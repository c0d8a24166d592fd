package app.redress.drafting.json;

import app.redress.drafting.Facts;
import app.redress.letter.Party;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A made-up case for each situation, with every fact that its letters can use. */
final class Cases {
    private static final JsonNode ALL = read();

    private Cases() {}

    static Facts of(String situation) {
        JsonNode found = Objects.requireNonNull(ALL.get(situation), () -> "no case for " + situation);
        return new JsonFacts().read(situation, found.toString());
    }

    /** Names and numbers that a spelling check cannot know. */
    static Set<String> names(Facts facts) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        facts.sender(),
                        facts.company(),
                        facts.outside().nextBody(),
                        facts.outside().cardIssuer())
                .flatMap(Cases::words)
                .forEach(names::add);
        names.add("Callum");
        names.add("Sinead");
        return names;
    }

    private static Stream<String> words(Party party) {
        return Stream.of((party.name() + " " + party.attention()).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty());
    }

    private static JsonNode read() {
        try (InputStream in = Cases.class.getResourceAsStream("/app/redress/drafting/cases.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
