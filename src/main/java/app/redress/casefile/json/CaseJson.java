package app.redress.casefile.json;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Cases as JSON, straight from what they are made of: a new kind of entry, or a new thing known of one, is in the folder
 * without anybody thinking of it.
 */
final class CaseJson {
    private CaseJson() {}

    static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .addMixIn(CaseEntry.class, KindFirst.class)
                .addModule(ids())
                .registerSubtypes(kinds())
                // What can be worked out from the rest is not written.
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT);
        return strict(builder).build();
    }

    /** Nothing is guessed: what does not fit is refused. */
    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // A sum keeps its noughts.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    private static NamedType[] kinds() {
        return Stream.of(CaseEntry.class.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, name(kind)))
                .toArray(NamedType[]::new);
    }

    /** {@code letter-sent} */
    private static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
    private interface KindFirst {}

    private static SimpleModule ids() {
        return new SimpleModule()
                .addSerializer(CaseId.class, ToStringSerializer.instance)
                .addDeserializer(CaseId.class, new IdReader());
    }

    private static final class IdReader extends FromStringDeserializer<CaseId> {
        private static final long serialVersionUID = 1L;

        private IdReader() {
            super(CaseId.class);
        }

        @Override
        protected CaseId _deserialize(String value, DeserializationContext context) {
            return CaseId.of(value);
        }
    }
}
