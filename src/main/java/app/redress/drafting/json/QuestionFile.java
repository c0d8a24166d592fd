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
        @JsonProperty @Nullable String gap,
        @JsonProperty @Nullable String after,
        @JsonProperty @Nullable String besides) {
    String name() {
        return SituationFile.written(id);
    }

    String gapWords() {
        return SituationFile.written(gap);
    }

    Question toQuestion() {
        return question(name(), Question.Group.DEAL);
    }

    /** One that only its situation asks: a line of text among the particulars, unless it says otherwise. */
    Question toDetail() {
        return question("details." + name(), Question.Group.DETAILS);
    }

    private Question question(String as, Question.Group usual) {
        return new Question(
                as,
                kind == null ? Question.Kind.TEXT : kind,
                group == null ? usual : group,
                SituationFile.written(ask),
                SituationFile.written(why),
                gapWords(),
                SituationFile.written(after),
                SituationFile.written(besides));
    }
}
