package app.redress.casefile.notebook;

import app.redress.casefile.CaseTitle;
import app.redress.casefile.Outcome.Result;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.review.tone.ToneReading;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a person's own history. Numbers are named one by one while they are few; only from {@link #ENOUGH} on is
 * anything said of the middle of them, and nothing is ever concluded.
 */
public final class Notebook {
    /** So many cases are needed before a middle says anything. */
    public static final int ENOUGH = 5;

    /** As far back as it looks. */
    private static final int MOST = 500;

    /** As many bars as can be told apart. */
    private static final int BARS = 12;

    /** From this warmth on an opening is called warm. */
    private static final int WARM = 50;

    private final CaseRecords records;
    private final Situations situations;
    private final ToneReading.Reader tone;
    private final Words words;

    public Notebook(CaseRecords records, Situations situations, ToneReading.Reader tone, Words words) {
        this.records = records;
        this.situations = situations;
        this.tone = tone;
        this.words = words;
    }

    /** What stands in it now. May block. */
    public Pages read() {
        List<CaseRecord> all = records.latest(MOST);
        Map<String, String> sectors = situations.all().stream()
                .collect(Collectors.toMap(Situation::id, Situation::sector, (first, second) -> first));
        return new Pages(
                all.size(),
                summary(all),
                groups(all, CaseRecord::company),
                groups(all, one -> sector(sectors, one)),
                groups(all, this::opening),
                replies(all),
                results(all));
    }

    private String summary(List<CaseRecord> all) {
        long closed = all.stream().filter(one -> one.result().isPresent()).count();
        long replied = all.stream().filter(one -> one.replied().isPresent()).count();
        return all.isEmpty() ? "" : words.say("casefile.notebook.summary", all.size(), replied, closed);
    }

    /** The largest first; of those of one size the latest. */
    private List<Line> groups(List<CaseRecord> all, Function<CaseRecord, String> by) {
        Map<String, List<CaseRecord>> groups = all.stream()
                .filter(one -> !by.apply(one).isBlank())
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<CaseRecord>> group) ->
                        -group.getValue().size()))
                .map(group -> new Line(group.getKey(), told(group.getValue())))
                .toList();
    }

    private String told(List<CaseRecord> group) {
        return Stream.of(
                        words.say("casefile.notebook.cases", group.size()),
                        days("reply", group, CaseRecord::daysToReply),
                        days("end", group, CaseRecord::daysToEnd),
                        ended(group))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** "First reply after 4 and 12 days." or, of many, "Half of them replied within 9 days, the slowest after 31." */
    private String days(String what, List<CaseRecord> group, Function<CaseRecord, Optional<Long>> measured) {
        List<Long> days = group.stream()
                .flatMap(one -> measured.apply(one).stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        if (days.size() == 1) {
            return words.say("casefile.notebook." + what + ".one", days.get(0));
        }
        if (days.size() < ENOUGH) {
            return words.say("casefile.notebook." + what + ".few", list(days));
        }
        long middle = days.get((days.size() - 1) / 2);
        return words.say("casefile.notebook." + what + ".many", days.size(), middle, days.get(days.size() - 1));
    }

    private String list(List<Long> days) {
        List<String> all = days.stream().map(String::valueOf).toList();
        return words.say(
                "casefile.notebook.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    private String ended(List<CaseRecord> group) {
        return Stream.of(Result.values())
                .map(result -> Map.entry(
                        result,
                        group.stream()
                                .filter(one ->
                                        one.result().filter(result::equals).isPresent())
                                .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> words.say(
                        "casefile.notebook.result",
                        words.getString("casefile.result." + count.getKey()),
                        count.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String sector(Map<String, String> sectors, CaseRecord one) {
        String sector = sectors.getOrDefault(one.situation(), "");
        return sector.isEmpty() || !words.containsKey("drafting.sector." + sector)
                ? words.getString("casefile.notebook.otherSector")
                : words.getString("drafting.sector." + sector);
    }

    private String opening(CaseRecord one) {
        boolean warm = tone.read(one.letter(), List.of()).warmth() >= WARM;
        return words.getString(warm ? "casefile.notebook.warm" : "casefile.notebook.plain");
    }

    /** The latest that were answered, the oldest of them first. */
    private static List<Bar> replies(List<CaseRecord> all) {
        List<Bar> bars = new ArrayList<>(all.stream()
                .flatMap(one -> one.daysToReply().map(days -> new Bar(name(one), days)).stream())
                .limit(BARS)
                .toList());
        Collections.reverse(bars);
        return List.copyOf(bars);
    }

    private List<Bar> results(List<CaseRecord> all) {
        return Stream.of(Result.values())
                .map(result -> new Bar(
                        words.getString("casefile.result." + result),
                        all.stream()
                                .filter(one ->
                                        one.result().filter(result::equals).isPresent())
                                .count()))
                .toList();
    }

    private static String name(CaseRecord one) {
        return one.company().isBlank() ? CaseTitle.shown(one.title()) : one.company();
    }

    /**
     * What stands in the notebook.
     *
     * @param cases how many it looks back on
     * @param daysToReply a bar for each of the latest that were answered
     * @param results how many ended in each way
     */
    public record Pages(
            int cases,
            String summary,
            List<Line> byCompany,
            List<Line> bySector,
            List<Line> byTone,
            List<Bar> daysToReply,
            List<Bar> results) {}

    /** A group of cases, told. */
    public record Line(String name, String told) {}

    /** A bar of a plot; cases of one name are told apart by their place. */
    public record Bar(String name, long height) {}
}
