package app.redress.casefile.reply;

import app.redress.casefile.reply.Aside.Effect;
import app.redress.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cues from {@code cues.txt}, whose head explains how it is written. */
final class CueBook {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern DEFINITION = Pattern.compile("([a-z]+) := (.+)");
    private static final Pattern ASIDE = Pattern.compile("(ASIDE|TOKEN) ([A-Z]+) (.+)");
    private static final Pattern CUE = Pattern.compile("([A-Z]+) (\\d) (.+)");

    private final Map<String, String> parts = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();

    private CueBook() {}

    static CueBook read() {
        CueBook book = new CueBook();
        WordList.lines(CueBook.class, "cues.txt").forEach(book::read);
        return book;
    }

    List<Cue> cues() {
        return List.copyOf(cues);
    }

    List<Aside> asides() {
        return List.copyOf(asides);
    }

    private void read(String line) {
        Matcher definition = DEFINITION.matcher(line);
        Matcher aside = ASIDE.matcher(line);
        Matcher cue = CUE.matcher(line);
        if (definition.matches()) {
            parts.put(definition.group(1), filled(definition.group(2)));
        } else if (aside.matches()) {
            Pattern pattern = Plain.pattern(filled(aside.group(3)));
            asides.add(new Aside(Effect.valueOf(aside.group(1)), ReplyKind.valueOf(aside.group(2)), pattern));
        } else if (cue.matches()) {
            Pattern pattern = Plain.pattern(filled(cue.group(3)));
            cues.add(new Cue(ReplyKind.valueOf(cue.group(1)), Integer.parseInt(cue.group(2)), pattern));
        } else {
            throw new IllegalStateException("no cue: " + line);
        }
    }

    private String filled(String pattern) {
        return PART.matcher(pattern).replaceAll(part -> {
            String known = parts.get(part.group(1));
            if (known == null) {
                throw new IllegalStateException("no such part: " + part.group());
            }
            return Matcher.quoteReplacement(known);
        });
    }
}
