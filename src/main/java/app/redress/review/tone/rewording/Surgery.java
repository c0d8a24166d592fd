package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the heat out of a sentence and leaves the rest word for word. */
final class Surgery {
    /** Words whose loss would turn the sense round. */
    private static final Set<String> NEEDED =
            Set.of("never", "not", "n't", "no", "nothing", "nobody", "always", "worst", "few", "hardly");

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019");

    private static final Set<String> PEOPLE = Set.of(
            "staff",
            "agent",
            "agents",
            "company",
            "team",
            "people",
            "person",
            "employee",
            "employees",
            "firm",
            "customer",
            "man",
            "woman",
            "lad",
            "guy",
            "girl",
            "manager");

    /** A dropped clause may tell no more than this many things, the one it is about among them. */
    private static final int LITTLE = 4;

    /** What these mock is often what happened. */
    private static final Set<Category> MOCKS = Set.of(Category.SARCASM, Category.PASSIVE_AGGRESSION);

    private static final int LONGEST_ASIDE = 4;

    private final Sentence sentence;
    private final Passage passage;
    private final List<Alarm> alarms;

    /**
     * What surgery left of the sentence.
     *
     * @param left its words
     * @param waived words that went with a heated clause and tell nothing that happened
     */
    record Cut(String left, String waived) {}

    Surgery(Sentence sentence, Passage passage, List<Alarm> alarms) {
        this.sentence = sentence;
        this.passage = passage;
        this.alarms = List.copyOf(alarms);
    }

    /** What is left of the sentence, by how much was taken: the whole, less its heated words, less its heated clauses. */
    Stream<Cut> cuts() {
        Draft whole = quieted();
        Draft bare = withoutModifiers(whole);
        Stream<Cut> cuts = Stream.of(
                        whole,
                        unquoted(whole),
                        suggested(whole),
                        bare,
                        NeutralNames.people(bare, alarms))
                .flatMap(draft -> Stream.concat(Stream.of(new Cut(draft.text(), "")), factual(draft)));
        Draft helpless = NeutralNames.notAbleToHelp(whole, alarms);
        Cut predicate = new Cut(helpless.text(), helpless == whole ? "" : NeutralNames.predicate(whole, alarms));
        return Stream.concat(cuts, Stream.of(predicate, withoutAsides(whole)));
    }

    /** Without what is thrown in at an end of the sentence or between its marks: "liars", "lol", "nice, huh". */
    private Cut withoutAsides(Draft draft) {
        List<Word> words = draft.pieces().stream().map(Draft.Piece::word).toList();
        Draft rest = draft;
        StringBuilder waived = new StringBuilder();
        for (Alarm alarm : alarms) {
            Draft aside = draft.without(word -> !alarm.range().overlaps(word.range()));
            if (isAside(aside, words) && !Happening.in(aside.text())) {
                rest = rest.without(word -> alarm.range().overlaps(word.range()));
                waived.append(' ').append(aside.text());
            }
        }
        return new Cut(rest.text(), waived.toString());
    }

    private static boolean isAside(Draft aside, List<Word> words) {
        if (aside.size() == 0 || aside.size() > LONGEST_ASIDE) {
            return false;
        }
        int first = words.indexOf(aside.word(0));
        int last = words.indexOf(aside.word(aside.size() - 1));
        boolean opens = first == 0 || !words.get(first - 1).isLetters();
        boolean ends = last == words.size() - 1 || !words.get(last + 1).isLetters();
        return opens || ends;
    }

    private Draft quieted() {
        Draft draft = Draft.of(sentence, passage);
        return QuietCapitals.in(draft, passage.names());
    }

    /** Without the quotation marks that scorn the word between them. */
    private Draft unquoted(Draft draft) {
        return draft.without(word -> QUOTES.contains(word.text())
                && alarms.stream().anyMatch(alarm -> alarm.range().contains(word.range())));
    }

    /** The rules' own words put in place. */
    private Draft suggested(Draft draft) {
        Draft rest = draft;
        for (Alarm alarm : alarms) {
            if (!alarm.suggestions().isEmpty() && alarm.category() != Category.SHOUTING) {
                rest = rest.replaced(alarm.range(), alarm.suggestions().get(0));
            }
        }
        return rest;
    }

    /** Without heated words that only colour another: "your useless agent", "it was incredibly rude". */
    private Draft withoutModifiers(Draft draft) {
        List<Word> words = draft.pieces().stream().map(Draft.Piece::word).toList();
        return draft.without(word -> isHeated(word) && colours(word, words));
    }

    private boolean isHeated(Word word) {
        boolean named = alarms.stream().anyMatch(alarm -> alarm.range().equals(word.range()));
        boolean heard = alarms.stream()
                .anyMatch(alarm ->
                        alarm.category() != Category.SHOUTING && alarm.range().overlaps(word.range()));
        boolean insult = word.tagged("JJ") && alarms.stream().anyMatch(alarm -> isInsultedPerson(alarm, word));
        return heard && (named || insult || Substance.isHeat(word.lower())) && !word.is(NEEDED) && !word.tagged("JJS");
    }

    /** "smug little man": what stands before somebody in an insult. */
    private boolean isInsultedPerson(Alarm alarm, Word word) {
        List<Word> words = sentence.in(alarm.range());
        return alarm.category() == Category.INSULT
                && words.contains(word)
                && words.get(words.size() - 1).is(PEOPLE);
    }

    private boolean swears(Word word) {
        return alarms.stream()
                .anyMatch(alarm -> alarm.category() == Category.PROFANITY
                        && alarm.range().equals(word.range()));
    }

    private boolean colours(Word word, List<Word> words) {
        int at = words.indexOf(word);
        if (at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean blank = Substance.isEmpty(next.lower()) && !next.is(PEOPLE) && !Substance.isHeat(next.lower());
        boolean noun = next.tagged("NN") && (!blank || swears(word)) && (word.tagged("JJ") || word.tagged("VBN") || word.tagged("VBG"));
        boolean quality = next.tagged("JJ") && (word.tagged("JJ") || word.tagged("RB"));
        return noun || quality || (word.tagged("RB") && next.tagged("VB"));
    }

    /** The clauses without heat, the subject of a heated one carried over to the clause that shares it. */
    private Stream<Cut> factual(Draft draft) {
        List<Clause> clauses = Clause.in(draft, alarms);
        if (clauses.stream().noneMatch(Clause::heated) || clauses.stream().allMatch(Clause::heated)) {
            return Stream.empty();
        }
        Draft kept = Draft.of(List.of());
        Draft subject = Draft.of(List.of());
        StringBuilder waived = new StringBuilder();
        boolean gap = false;
        boolean aside = false;
        for (Clause clause : clauses) {
            boolean ownSubject = clause.hasSubject() && !(gap && clause.goesOnAboutTheSame());
            Draft link = aside && !ownSubject ? clause.link().without(word -> !word.isLetters()) : clause.link();
            boolean leads = ownSubject && !clause.isSubordinate();
            subject = leads && clause.subject().size() > 0 ? withoutModifiers(clause.subject()) : subject;
            if (!clause.heated() && clause.body().size() > 0) {
                kept = kept.then(
                        gap && !ownSubject && !clause.isRequest() ? shared(subject, kept, clause) : joined(kept, link, clause));
            }
            aside = clause.heated() && clause.isSubordinate();
            gap = clause.heated() && !aside;
            waived.append(clause.heated() ? " " + waived(clause) : "");
        }
        return Stream.of(new Cut(kept.text(), waived.toString()));
    }

    /** The words of a heated clause, where beside its heat it tells of nothing but whom or what it is about. */
    private String waived(Clause clause) {
        String cool = clause.body()
                .without(word -> alarms.stream().anyMatch(alarm -> alarm.range().overlaps(word.range())))
                .text();
        boolean mocked = alarms.stream().anyMatch(alarm -> MOCKS.contains(alarm.category()));
        boolean tells = Happening.in(mocked ? clause.body().text() : cool);
        return tells || Substance.of(cool).size() > LITTLE ? "" : clause.body().text();
    }

    /** The subject as it stands after {@code kept}: small at its beginning unless a name or "I". */
    private static Draft carried(Draft subject, Draft kept) {
        if (kept.size() == 0 || subject.size() == 0) {
            return subject;
        }
        Draft.Piece first = subject.pieces().get(0);
        Draft small = Draft.of(List.of(first.written(Tidying.inner(first.text()))));
        return small.then(subject.part(1, subject.size()));
    }

    /** A clause that shares its subject with one that went. */
    private static Draft shared(Draft subject, Draft kept, Clause clause) {
        Draft whole = carried(subject, kept).then(clause.goesOnAboutTheSame() ? clause.predicate() : clause.body());
        return kept.size() == 0 ? whole : clause.link().then(whole);
    }

    private static Draft joined(Draft kept, Draft link, Clause clause) {
        boolean first = kept.size() == 0;
        return first ? clause.body() : link.then(clause.body());
    }
}
