package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Letter;
import app.redress.letter.Placeholders;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonSampleLetterTest {
    private final Letter sample = new JsonSampleLetter().on(LocalDate.of(2027, 3, 1));

    @Test
    void itSaysThatItIsASample() {
        assertThat(sample.subject()).startsWith("Sample:");
    }

    @Test
    void itsDatesFollowTheDayItIsOpened() {
        assertThat(sample.body()).contains("11 February 2027", "by 15 March 2027");
    }

    @Test
    void itIsAddressedAndSigned() {
        assertThat(sample.body()).startsWith("Dear Ms Finch,").endsWith("Amara Osei");
        assertThat(sample.recipient().address()).isNotEmpty();
    }

    @Test
    void itHasWhatTheAssistantShallFind() {
        assertThat(sample.body()).contains("brain-dead", "recieved", "ASAP", "FOUR TIMES!!!", "You always");
        assertThat(Placeholders.in(sample.body())).hasSize(1);
    }
}
