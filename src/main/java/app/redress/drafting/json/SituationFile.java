package app.redress.drafting.json;

import app.redress.drafting.Narrative;
import app.redress.drafting.Situation;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        @JsonProperty @Nullable List<@Nullable String> evidence,
        @JsonProperty @Nullable List<@Nullable String> called,
        @JsonProperty @Nullable NarrativeFile letter) {
    /** Names of the fields that must be there and are not, in the order they are described. */
    List<String> missing() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("sector", sector);
        fields.put("title", title);
        fields.put("summary", summary);
        if (letter == null) {
            fields.put("subject", subject);
            fields.put("body", paragraphs());
        } else {
            fields.putAll(letter.mustHave());
        }
        return fields.entrySet().stream()
                .filter(field -> written(field.getValue()).isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param questions those that every situation asks */
    Situation toSituation(List<QuestionFile> questions) {
        return new Situation(
                written(id).strip(),
                written(sector).strip(),
                written(title).strip(),
                written(summary).strip(),
                written(subject).strip(),
                paragraphs().strip(),
                lines(evidence),
                narrative(questions),
                lines(called));
    }

    private Optional<Narrative> narrative(List<QuestionFile> questions) {
        return Optional.ofNullable(letter).map(file -> file.toNarrative(questions));
    }

    private String paragraphs() {
        return String.join("\n\n", lines(body)).replace("\r\n", "\n").replace('\r', '\n');
    }

    static List<String> lines(@Nullable List<@Nullable String> written) {
        return written == null
                ? List.of()
                : written.stream().map(SituationFile::written).toList();
    }

    static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
