package app.redress.drafting.json;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one situation and says plainly what is wrong with a file that is none. */
final class SituationReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final LetterFacts NOTHING_KNOWN =
            new LetterFacts(Party.NOBODY, Party.NOBODY, LocalDate.EPOCH, EnglishVariant.GB);

    private final ObjectReader reader = DraftingJson.mapper().readerFor(SituationFile.class);
    private final List<QuestionFile> questions = JsonLetterForms.questions();

    /**
     * @param name of the file, for the person who has to mend it
     * @throws ProblemException when the bytes are not a situation
     */
    Situation read(String name, byte[] json) {
        SituationFile file = parse(name, json);
        List<String> missing = file.missing();
        if (!missing.isEmpty()) {
            throw new ProblemException("situation.missing", null, name, String.join(", ", missing));
        }
        Situation situation = file.toSituation(questions);
        if (!ID.matcher(situation.id()).matches()) {
            throw new ProblemException("situation.id", null, name);
        }
        List<String> unknown = TemplateFiller.unknown(
                String.join(" ", situation.title(), situation.summary(), situation.subject(), situation.body()),
                NOTHING_KNOWN);
        if (!unknown.isEmpty()) {
            throw new ProblemException("situation.braces", null, name, unknown.get(0));
        }
        return situation;
    }

    private SituationFile parse(String name, byte[] json) {
        try {
            SituationFile file = reader.readValue(json);
            if (file == null) {
                throw new ProblemException("situation.shape", null, name);
            }
            return file;
        } catch (MismatchedInputException e) {
            throw mismatch(name, e);
        } catch (JsonProcessingException e) {
            throw new ProblemException("situation.broken", e, name, line(e));
        } catch (IOException e) {
            throw new ProblemException("situation.unreadable", e, name);
        }
    }

    private static ProblemException mismatch(String name, MismatchedInputException e) {
        String field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(part -> part != null)
                .collect(Collectors.joining("."));
        return field.isEmpty()
                ? new ProblemException("situation.shape", e, name)
                : new ProblemException("situation.type", e, name, field);
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
