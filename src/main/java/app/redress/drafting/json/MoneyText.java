package app.redress.drafting.json;

import app.redress.drafting.Money;
import app.redress.drafting.TypedMoney;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A sum as a file writes it: a string as people type sums, or an object. Which dollar is meant follows later. */
record MoneyText(@JsonValue String written) {
    /** A file gives every sum its code; only a sign says that a person wrote which dollar it is. */
    private static final String CODE_BEHIND = ".*\\d [A-Z]{3}";

    /** @throws IllegalArgumentException when it is not a sum with its currency */
    @JsonCreator
    static MoneyText of(String written) {
        if (TypedMoney.parse(written, "").isEmpty()) {
            throw new IllegalArgumentException("not a sum of money");
        }
        return new MoneyText(written);
    }

    /** @throws IllegalArgumentException when it is not a sum with its currency */
    @JsonCreator
    static MoneyText of(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
        if (amount == null || currency == null) {
            throw new IllegalArgumentException("not a sum of money");
        }
        return of(amount.toPlainString() + " " + currency);
    }

    static MoneyText of(Money money) {
        return new MoneyText(
                money.named()
                        ? money.write("")
                        : money.amount().toPlainString() + " "
                                + money.currency().getCurrencyCode());
    }

    /** @param country where the writer lives, ISO 3166-1 alpha-2 */
    Money toMoney(String country) {
        Money sum = TypedMoney.parse(written, country).orElseThrow();
        return written.matches(CODE_BEHIND) ? new Money(sum.amount(), sum.currency()) : sum;
    }
}
