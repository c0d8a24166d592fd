package app.redress.drafting.json;

import app.redress.drafting.Situation;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation as its file writes it: anything may be missing. Unknown fields are passed over, so files can grow. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SituationFile(
        @JsonProperty @Nullable String id,
        @JsonProperty @Nullable String sector,
        @JsonProperty @Nullable String title,
        @JsonProperty @Nullable String summary,
        @JsonProperty @Nullable String subject,
        @JsonProperty @Nullable List<@Nullable String> body,
        @JsonProperty @Nullable List<@Nullable String> evidence) {
    /** Names of the fields that must be there and are not, in the order they are described. */
    List<String> missing() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("sector", sector);
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("subject", subject);
        fields.put("body", paragraphs());
        return fields.entrySet().stream()
                .filter(field -> written(field.getValue()).isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    Situation toSituation() {
        return new Situation(
                written(id).strip(),
                written(sector).strip(),
                written(title).strip(),
                written(summary).strip(),
                written(subject).strip(),
                paragraphs().strip(),
                lines(evidence));
    }

    private String paragraphs() {
        return String.join("\n\n", lines(body)).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> lines(@Nullable List<@Nullable String> written) {
        return written == null
                ? List.of()
                : written.stream().map(SituationFile::written).toList();
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
