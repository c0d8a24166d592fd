package app.redress.drafting.json;

import app.redress.drafting.RemedyKind;
import app.redress.drafting.Request;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one thing is asked for, as its file writes it. */
record RequestFile(
        @JsonProperty("do") @Nullable String act,
        @JsonProperty @Nullable String then,
        @JsonProperty @Nullable String choice) {
    private Request toRequest() {
        return new Request(SituationFile.written(act), SituationFile.written(then), SituationFile.written(choice));
    }

    static Map<RemedyKind, Request> all(@Nullable Map<RemedyKind, RequestFile> files) {
        Map<RemedyKind, Request> requests = new LinkedHashMap<>();
        if (files != null) {
            files.forEach((kind, file) -> requests.put(kind, file.toRequest()));
        }
        return requests;
    }
}
