package app.redress.drafting.json;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.Gravity;
import app.redress.drafting.RemedyKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts as a file writes them, by the names of the components: anything may be missing, nothing may be misspelt. */
record FactsFile(
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable Side sender,
        @Nullable Side company,
        @Nullable LocalDate date,
        @Nullable String variant,
        @Nullable String item,
        @Nullable List<Reference> references,
        @Nullable Bought bought,
        @Nullable LocalDate began,
        @Nullable String problem,
        @Nullable List<Event> events,
        @Nullable List<Tried> tried,
        @Nullable String impact,
        @Nullable List<Loss> losses,
        @Nullable List<Loss> contents,
        @Nullable Promise promise,
        @Nullable String valued,
        @Nullable Remedy remedy,
        @Nullable LocalDate replyBy,
        @Nullable List<String> evidence,
        @Nullable String access,
        @Nullable Set<Gravity> grave,
        @Nullable Behalf onBehalfOf,
        @Nullable Side nextBody,
        @Nullable Side cardIssuer,
        @Nullable Card card,
        @Nullable List<Earlier> letters,
        @Nullable Offer offer,
        @Nullable List<String> conditions,
        @Nullable String reason,
        @Nullable Praise praise,
        @Nullable Map<String, String> details) {

    record Side(
            @Nullable String name,
            @Nullable String attention,
            @Nullable List<String> address,
            @Nullable String country,
            @Nullable String email,
            @Nullable String phone) {}

    record Reference(@Nullable String kind, @Nullable String value) {}

    record Bought(
            @Nullable LocalDate on,
            @Nullable String when,
            @Nullable String from,
            @Nullable MoneyText price,
            @Nullable String paidBy) {}

    record Event(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) String what) {}

    record Tried(
            @Nullable LocalDate on,
            @Nullable ContactChannel by,
            @JsonProperty("with") @Nullable String person,
            @Nullable String told,
            @Nullable String said) {}

    record Loss(
            @JsonProperty(required = true) String what,
            @Nullable LocalDate on,
            @Nullable String when,
            @JsonProperty(required = true) MoneyText amount,
            @Nullable Boolean receipt) {}

    record Promise(
            @Nullable String words,
            @Nullable String where,
            @Nullable LocalDate on) {}

    record Remedy(
            @Nullable RemedyKind kind,
            @Nullable MoneyText amount,
            @Nullable String workings,
            @Nullable String words) {}

    record Behalf(
            @Nullable String name,
            @Nullable String relation,
            @Nullable Boolean authority) {}

    record Card(@Nullable String ending, @Nullable Boolean credit) {}

    record Earlier(
            @JsonProperty(required = true) LocalDate on,
            @Nullable LocalDate replyBy,
            @Nullable LocalDate answeredOn,
            @Nullable String answer) {}

    record Offer(
            @Nullable LocalDate on,
            @Nullable String what,
            @Nullable MoneyText amount) {}

    record Praise(@Nullable String person, @Nullable String what) {}
}
