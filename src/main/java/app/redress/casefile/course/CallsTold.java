package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.Call;
import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.words.Words;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls as a letter tells them: with whom, and what was said or promised. */
final class CallsTold {
    /** What makes words a sentence, or joins them to "told me". */
    private static final Pattern SENTENCE = Pattern.compile("(?i)^(?:that|to|how|why|what|when|where|whether)\\b"
            + "|\\b(?:will|would|shall|should|can|could|is|are|was|were|has|have|had|do|does|did|must|may|might)\\b");

    private final Words words;

    CallsTold(Words words) {
        this.words = words;
    }

    Stream<Facts.Contact> of(CaseMatter matter) {
        return matter.entries(Call.class).stream()
                .map(call -> new Facts.Contact(call.on(), ContactChannel.PHONE, person(call), told(call)));
    }

    private String person(Call call) {
        return call.person().isBlank() || call.reference().isBlank()
                ? call.person()
                : words.say("casefile.next.callReference", call.person(), call.reference());
    }

    /** People note "an engineer on 12 November", which is no sentence yet. */
    private String told(Call call) {
        if (call.promised().isBlank()) {
            return clause(call.said());
        }
        String promised = clause(call.promised());
        return SENTENCE.matcher(promised).find() ? promised : words.say("casefile.next.toExpect", promised);
    }

    /** A note of a call is several sentences; the first one tells the gist. */
    private static String clause(String said) {
        String first = bare(said.strip().split("(?<=[.!?])\\s+", -1)[0]);
        return first.isEmpty() ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }

    /** Without what ends a sentence. */
    static String bare(String said) {
        return said.strip().replaceFirst("[.;,]+$", "");
    }
}
