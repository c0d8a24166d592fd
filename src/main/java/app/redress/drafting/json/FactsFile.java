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

/** Facts as a file writes them: anything may be missing, nothing may be misspelt. */
record FactsFile(
        @JsonProperty("$schema") @Nullable String schema,
        @JsonProperty @Nullable Side sender,
        @JsonProperty @Nullable Side company,
        @JsonProperty @Nullable LocalDate date,
        @JsonProperty @Nullable String variant,
        @JsonProperty @Nullable String item,
        @JsonProperty @Nullable List<Reference> references,
        @JsonProperty @Nullable Bought bought,
        @JsonProperty @Nullable LocalDate began,
        @JsonProperty @Nullable String problem,
        @JsonProperty @Nullable List<Event> events,
        @JsonProperty @Nullable List<Tried> tried,
        @JsonProperty @Nullable String impact,
        @JsonProperty @Nullable List<Loss> losses,
        @JsonProperty @Nullable Promise promise,
        @JsonProperty @Nullable String valued,
        @JsonProperty @Nullable Remedy remedy,
        @JsonProperty @Nullable LocalDate replyBy,
        @JsonProperty @Nullable List<String> evidence,
        @JsonProperty @Nullable String access,
        @JsonProperty @Nullable Set<Gravity> grave,
        @JsonProperty @Nullable Behalf onBehalfOf,
        @JsonProperty @Nullable Side nextBody,
        @JsonProperty @Nullable Side cardIssuer,
        @JsonProperty @Nullable Card card,
        @JsonProperty @Nullable List<Earlier> letters,
        @JsonProperty @Nullable Offer offer,
        @JsonProperty @Nullable List<String> conditions,
        @JsonProperty @Nullable String reason,
        @JsonProperty @Nullable Praise praise,
        @JsonProperty @Nullable Map<String, String> details) {

    record Side(
            @JsonProperty @Nullable String name,
            @JsonProperty @Nullable String attention,
            @JsonProperty @Nullable List<String> address,
            @JsonProperty @Nullable String country,
            @JsonProperty @Nullable String email,
            @JsonProperty @Nullable String phone) {}

    record Reference(
            @JsonProperty @Nullable String kind,
            @JsonProperty @Nullable String value) {}

    record Bought(
            @JsonProperty @Nullable LocalDate on,
            @JsonProperty @Nullable String from,
            @JsonProperty @Nullable MoneyText price,
            @JsonProperty @Nullable String paidBy) {}

    record Event(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) String what) {}

    record Tried(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty @Nullable ContactChannel by,
            @JsonProperty("with") @Nullable String person,
            @JsonProperty @Nullable String said) {}

    record Loss(
            @JsonProperty(required = true) String what,
            @JsonProperty @Nullable LocalDate on,
            @JsonProperty(required = true) MoneyText amount,
            @JsonProperty @Nullable Boolean receipt) {}

    record Promise(
            @JsonProperty @Nullable String words,
            @JsonProperty @Nullable String where,
            @JsonProperty @Nullable LocalDate on) {}

    record Remedy(
            @JsonProperty @Nullable RemedyKind kind,
            @JsonProperty @Nullable MoneyText amount,
            @JsonProperty @Nullable String workings,
            @JsonProperty @Nullable String words) {}

    record Behalf(
            @JsonProperty @Nullable String name,
            @JsonProperty @Nullable String relation,
            @JsonProperty @Nullable Boolean authority) {}

    record Card(
            @JsonProperty @Nullable String ending,
            @JsonProperty @Nullable Boolean credit) {}

    record Earlier(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty @Nullable LocalDate replyBy,
            @JsonProperty @Nullable LocalDate answeredOn,
            @JsonProperty @Nullable String answer) {}

    record Offer(
            @JsonProperty @Nullable LocalDate on,
            @JsonProperty @Nullable String what,
            @JsonProperty @Nullable MoneyText amount) {}

    record Praise(
            @JsonProperty @Nullable String person,
            @JsonProperty @Nullable String what) {}
}
