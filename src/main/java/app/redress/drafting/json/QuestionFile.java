package app.redress.drafting.json;

import app.redress.drafting.Question;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A question as its file writes it. */
record QuestionFile(
        @JsonProperty @Nullable String id,
        @JsonProperty Question.@Nullable Kind kind,
        @JsonProperty Question.@Nullable Group group,
        @JsonProperty @Nullable String ask,
        @JsonProperty @Nullable String why,
        @JsonProperty @Nullable String gap) {
    String name() {
        return SituationFile.written(id);
    }

    String gapWords() {
        return SituationFile.written(gap);
    }

    Question toQuestion() {
        return question(name());
    }

    /** One that only its situation asks: a line of text about the deal, unless it says otherwise. */
    Question toDetail() {
        return question("details." + name());
    }

    private Question question(String as) {
        return new Question(
                as,
                kind == null ? Question.Kind.TEXT : kind,
                group == null ? Question.Group.DEAL : group,
                SituationFile.written(ask),
                SituationFile.written(why),
                gapWords());
    }
}
