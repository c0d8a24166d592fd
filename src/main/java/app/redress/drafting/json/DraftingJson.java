package app.redress.drafting.json;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.Gravity;
import app.redress.drafting.Question;
import app.redress.drafting.RemedyKind;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as the files of drafting write it: constants in small letters with hyphens, days as 2026-11-21. */
final class DraftingJson {
    private static final List<Class<?>> CONSTANTS =
            List.of(RemedyKind.class, Gravity.class, ContactChannel.class, Question.Kind.class, Question.Group.class);

    private DraftingJson() {}

    static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        CONSTANTS.forEach(constant -> builder.addMixIn(constant, InHyphens.class));
        return builder.build();
    }

    /** A file of ours. */
    static <T> T ours(String resource, Class<T> type) {
        try {
            return mapper().readValue(Resource.read(resource), type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface InHyphens {}
}
