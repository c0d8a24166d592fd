package app.redress.drafting.json;

import app.redress.drafting.Facts;
import app.redress.drafting.FactsFormat;
import app.redress.letter.EnglishVariant;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as JSON. A field that is misspelt is refused: a fact that silently went missing would be worse. */
public final class JsonFacts implements FactsFormat {
    private final JsonMapper mapper = DraftingJson.mapper();

    @Override
    public Facts read(String name, String text) {
        FactsFile file = parse(name, text);
        String variant = file.variant();
        if (variant != null && EnglishVariant.ofTag(variant).isEmpty()) {
            throw new ProblemException("facts.choice", null, name, "variant", "en-GB, en-US");
        }
        return new FactsIn(file).facts();
    }

    @Override
    public String write(Facts facts) {
        try {
            return mapper.writeValueAsString(FactsOut.fields(facts));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String schema() {
        return new String(Resource.read("facts.schema.json"), StandardCharsets.UTF_8);
    }

    private FactsFile parse(String name, String text) {
        try {
            FactsFile file = mapper.readValue(text, FactsFile.class);
            if (file == null) {
                throw new ProblemException("facts.shape", null, name);
            }
            return file;
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException("facts.unknown", e, name, place(e));
        } catch (ValueInstantiationException e) {
            throw new ProblemException("facts.money", e, name, place(e));
        } catch (InvalidFormatException e) {
            throw misread(name, e);
        } catch (MismatchedInputException e) {
            String place = place(e);
            throw place.isEmpty()
                    ? new ProblemException("facts.shape", e, name)
                    : new ProblemException("facts.type", e, name, place);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ProblemException("facts.broken", e, name, line);
        }
    }

    private static ProblemException misread(String name, InvalidFormatException e) {
        Class<?> wanted = e.getTargetType();
        if (LocalDate.class.equals(wanted)) {
            return new ProblemException("facts.date", e, name, place(e));
        }
        if (wanted.isEnum()) {
            return new ProblemException("facts.choice", e, name, place(e), choices(wanted));
        }
        return new ProblemException("facts.type", e, name, place(e));
    }

    private static String choices(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    /** {@code tried[1].on} */
    private static String place(JsonMappingException e) {
        StringBuilder place = new StringBuilder();
        List<JsonMappingException.Reference> path = e.getPath();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }
}
