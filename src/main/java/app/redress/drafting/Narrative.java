package app.redress.drafting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a situation is told and what is asked in it, as phrases for a {@link DraftComposer}.
 *
 * @param subject what the letter is about, after "Complaint: "
 * @param matter the same inside a sentence: "the {item} I bought from {them}"
 * @param reference the kind of number this reader looks things up by: {@code order}
 * @param account sentences that tell what happened
 * @param goodwill one sentence that leaves room for an honest mistake
 * @param requests what can be asked for, the most usual first
 * @param questions asked for this situation, in order
 * @param gaps what stands for facts while they are not known, by the names of the facts, without brackets
 * @param grave what makes every case of this kind grave
 */
public record Narrative(
        String subject,
        String matter,
        String reference,
        List<String> account,
        String goodwill,
        Map<RemedyKind, Request> requests,
        List<Question> questions,
        Map<String, String> gaps,
        Set<Gravity> grave) {
    public Narrative {
        account = List.copyOf(account);
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        questions = List.copyOf(questions);
        gaps = Map.copyOf(gaps);
        grave = Set.copyOf(grave);
    }

    /** Whether it is a question here: {@code bought.paidBy} is none about a lost bag. */
    public boolean asks(String question) {
        return questions.stream().map(Question::id).anyMatch(question::equals);
    }
}
