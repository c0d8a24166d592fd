package app.redress.drafting.json;

import app.redress.drafting.Gravity;
import app.redress.drafting.Narrative;
import app.redress.drafting.Question;
import app.redress.drafting.RemedyKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a situation becomes letters, as its file writes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NarrativeFile(
        @JsonProperty @Nullable String topic,
        @JsonProperty @Nullable String matter,
        @JsonProperty @Nullable String reference,
        @JsonProperty @Nullable List<@Nullable String> told,
        @JsonProperty @Nullable String goodwill,
        @JsonProperty @Nullable Map<RemedyKind, RequestFile> asks,
        @JsonProperty @Nullable List<QuestionFile> details,
        @JsonProperty("questions") @Nullable Map<String, String> ownWords,
        @JsonProperty("whys") @Nullable Map<String, String> ownReasons,
        @JsonProperty @Nullable Map<String, Question.Group> steps,
        @JsonProperty @Nullable List<@Nullable String> skip,
        @JsonProperty @Nullable Map<String, String> gaps,
        @JsonProperty @Nullable Set<Gravity> grave) {
    Map<String, @Nullable String> mustHave() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("letter.topic", topic);
        fields.put("letter.matter", matter);
        fields.put("letter.told", String.join("", SituationFile.lines(told)));
        fields.put("letter.asks", asks == null ? "" : asks.toString());
        return fields;
    }

    Narrative toNarrative(List<QuestionFile> common) {
        return new Narrative(
                SituationFile.written(topic),
                SituationFile.written(matter),
                reference == null ? "reference" : reference,
                SituationFile.lines(told),
                SituationFile.written(goodwill),
                RequestFile.all(asks),
                questions(common),
                allGaps(),
                grave == null ? Set.of() : grave);
    }

    /** A question of our own stands before those that everybody is asked in the same part of the page. */
    private List<Question> questions(List<QuestionFile> common) {
        List<String> skipped = SituationFile.lines(skip);
        Stream<Question> asked = common.stream()
                .filter(question -> !skipped.contains(question.name()))
                .filter(question -> question.group() != null || isPlaced(question.name()))
                .map(QuestionFile::toQuestion)
                .map(this::inOwnWords)
                .map(this::inOwnStep);
        return Stream.concat(asked, own().map(QuestionFile::toDetail))
                .sorted(Comparator.comparing(Question::group))
                .toList();
    }

    /** A common question without a step is for those situations that give it one. */
    private boolean isPlaced(String question) {
        return steps != null && steps.containsKey(question);
    }

    /** Nobody buys or books a fraud: a situation may ask in words of its own. */
    private Question inOwnWords(Question question) {
        String words = ownWords == null ? null : ownWords.get(question.id());
        String reason = ownReasons == null ? null : ownReasons.get(question.id());
        Question asked = words == null ? question : question.asked(words);
        return reason == null ? asked : asked.because(reason);
    }

    /** A landlord needs a day to come, and an airline need not be told first how the tickets were paid. */
    private Question inOwnStep(Question question) {
        return steps == null ? question : question.in(steps.getOrDefault(question.id(), question.group()));
    }

    private Map<String, String> allGaps() {
        Map<String, String> all = new HashMap<>();
        own().forEach(question -> all.put(question.name(), question.gapWords()));
        if (gaps != null) {
            all.putAll(gaps);
        }
        return all;
    }

    private Stream<QuestionFile> own() {
        return details == null ? Stream.of() : details.stream();
    }
}
