package app.redress.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers that are no day and no sum yet, "half of what we paid": the letter keeps its gap for them, and they are kept as
 * they were typed, so that nobody tells them twice.
 */
final class Unread {
    /** Before the question's id, among {@link Facts#details}. */
    private static final String PREFIX = "unread.";

    private Unread() {}

    static boolean isNamed(String detail) {
        return detail.startsWith(PREFIX);
    }

    /** What {@code typed} makes nothing of among {@code answers}, as details. */
    static Map<String, String> in(Map<String, String> answers, TypedAnswers typed) {
        Map<String, Predicate<String>> readable = Map.of(
                "bought.on",
                        text -> typed.day(text).isPresent() || typed.month(text).isPresent(),
                "began", text -> typed.day(text).isPresent(),
                "replyBy", text -> typed.deadline(text).isPresent(),
                "bought.price", text -> typed.money(text).isPresent(),
                "remedy.amount", text -> typed.money(text).isPresent(),
                "events", line -> isRead(typed.events(line)),
                "losses", line -> isRead(typed.losses(line)),
                "contents", line -> isRead(typed.losses(line)));
        Map<String, String> unread = new HashMap<>();
        readable.forEach((question, reads) -> {
            String left = TypedAnswers.lines(answers.getOrDefault(question, ""))
                    .filter(reads.negate())
                    .collect(Collectors.joining("\n"));
            if (!left.isEmpty()) {
                unread.put(PREFIX + question, left);
            }
        });
        return unread;
    }

    /** What was told beside what could be read, by its question. */
    static Map<String, String> of(Facts facts) {
        return facts.details().entrySet().stream()
                .filter(detail -> isNamed(detail.getKey()))
                .collect(Collectors.toMap(detail -> detail.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }

    /** {@code read} with the lines that could not be. */
    static String beside(String read, String unread) {
        return Stream.of(read, unread).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static boolean isRead(List<? extends Optional<?>> lines) {
        return lines.stream().allMatch(Optional::isPresent);
    }
}
