package app.redress.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Who speaks to whom. The same account is told to the company ("I bought it from you") and about it ("I bought it from
 * Harbour & Finch"), for oneself and for someone else ("Mrs Osei bought it").
 */
final class Voices {
    private final LetterTask task;
    private final Facts facts;

    Voices(LetterTask task) {
        this.task = task;
        this.facts = task.facts();
    }

    Map<String, Supplier<String>> slots() {
        Map<String, Supplier<String>> slots = new LinkedHashMap<>();
        slots.put("company", this::company);
        slots.put("they", () -> named("you"));
        slots.put("them", () -> named("you"));
        slots.put("their", () -> named("your", "’s"));
        slots.put("they have", () -> named("you have", " has"));
        slots.put("from", this::seller);
        slots.put("I", () -> writer("I", ""));
        slots.put("me", () -> writer("me", ""));
        slots.put("my", () -> writer("my", "’s"));
        slots.put("I have", () -> writer("I have", " has"));
        slots.put("I am", () -> writer("I am", " is"));
        slots.put("I was", () -> writer("I was", " was"));
        slots.put("behalf", this::behalf);
        slots.put("authority", () -> facts.behalf().authority() ? "authority" : "");
        return slots;
    }

    private String company() {
        return Addressee.company(facts.company());
    }

    private String named(String you) {
        return named(you, "");
    }

    private String named(String you, String after) {
        if (task.isToCompany()) {
            return you;
        }
        return company().isEmpty() ? "" : company() + after;
    }

    /** A shop of another name than the company's is named; the company itself is "you". */
    private String seller() {
        String from = Wording.clause(facts.deal().bought().from());
        return from.isEmpty()
                        || from.equalsIgnoreCase(company())
                        || from.equalsIgnoreCase(facts.company().name().strip())
                ? named("you")
                : new Retelling(task).of(from);
    }

    private String writer(String self, String after) {
        String other = facts.behalf().name().strip();
        return other.isEmpty() ? self : other + after;
    }

    private String behalf() {
        String relation = Wording.clause(facts.behalf().relation());
        String name = facts.behalf().name().strip();
        return relation.isEmpty() || name.isEmpty() ? name : relation + ", " + name;
    }
}
