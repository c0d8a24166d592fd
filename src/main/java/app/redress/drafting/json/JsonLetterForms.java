package app.redress.drafting.json;

import app.redress.drafting.LetterForm;
import app.redress.drafting.LetterForms;
import app.redress.drafting.Narrative;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Request;
import app.redress.drafting.Rung;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in the resources, read once. */
public final class JsonLetterForms implements LetterForms {
    private static final String FOLDER = "letters/";

    private final Map<Rung, LetterForm> forms = new EnumMap<>(Rung.class);
    private final LetterForm authority;
    private final Common common;

    public JsonLetterForms() {
        common = DraftingJson.ours(FOLDER + "common.json", Common.class);
        authority = form("authority");
        Stream.of(Rung.values()).forEach(rung -> forms.put(rung, form(rung.id())));
    }

    private LetterForm form(String name) {
        return DraftingJson.ours(FOLDER + name + ".json", FormFile.class).toForm(common);
    }

    @Override
    public LetterForm of(Rung rung) {
        return Objects.requireNonNull(forms.get(rung), rung.id());
    }

    @Override
    public LetterForm authority() {
        return authority;
    }

    @Override
    public Map<RemedyKind, Request> requests() {
        return RequestFile.all(common.asks());
    }

    @Override
    public Narrative general() {
        return common.general().toNarrative(common.questions());
    }

    @Override
    public Map<String, String> gaps() {
        Map<String, String> all = new HashMap<>(common.gaps());
        common.questions().stream()
                .filter(question -> !question.gapWords().isEmpty())
                .forEach(question -> all.put(question.name(), question.gapWords()));
        return all;
    }

    /** What every situation asks. */
    static List<QuestionFile> questions() {
        return DraftingJson.ours(FOLDER + "common.json", Common.class).questions();
    }

    private record Common(
            @JsonProperty String one,
            @JsonProperty String two,
            @JsonProperty Map<RemedyKind, RequestFile> asks,
            @JsonProperty Map<String, String> gaps,
            @JsonProperty NarrativeFile general,
            @JsonProperty List<QuestionFile> questions) {}

    private record FormFile(
            @JsonProperty String subject,
            @JsonProperty @Nullable String one,
            @JsonProperty @Nullable String two,
            @JsonProperty List<List<String>> paragraphs,
            @JsonProperty @Nullable List<List<List<String>>> shorter) {
        private LetterForm toForm(Common common) {
            return new LetterForm(
                    subject,
                    one == null ? common.one() : one,
                    two == null ? common.two() : two,
                    paragraphs,
                    shorter == null ? List.of(paragraphs) : shorter);
        }
    }
}
