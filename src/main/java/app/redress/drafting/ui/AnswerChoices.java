package app.redress.drafting.ui;

import app.redress.drafting.Gravity;
import app.redress.drafting.Narrative;
import app.redress.drafting.Question;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Request;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen for an answer, where it is not typed. */
final class AnswerChoices {
    private final Words words;

    AnswerChoices(Words words) {
        this.words = words;
    }

    List<Answer.Choice> of(Question question, Narrative narrative) {
        return switch (question.kind()) {
            case REMEDY ->
                narrative.requests().entrySet().stream()
                        .map(asked -> remedy(asked.getKey(), asked.getValue()))
                        .toList();
            case GRAVITY ->
                Stream.concat(
                                Stream.of(new Answer.Choice("", words.getString("drafting.intake.notGrave"))),
                                Stream.of(Gravity.values())
                                        .map(kind -> new Answer.Choice(kind.id(), sentence("drafting.grave." + kind))))
                        .toList();
            default -> List.of();
        };
    }

    private String sentence(String key) {
        String clause = words.getString(key);
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    /** Rent is not a price: a situation may call a remedy by a name of its own. */
    private Answer.Choice remedy(RemedyKind kind, Request request) {
        String name = request.choice().isBlank() ? words.getString("drafting.remedy." + kind) : request.choice();
        return new Answer.Choice(kind.id(), name, kind.isMoney() || request.namesSum());
    }
}
