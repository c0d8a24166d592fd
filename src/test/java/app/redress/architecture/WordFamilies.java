package app.redress.architecture;

import app.redress.casefile.Agenda;
import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.course.AskStanding;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.Contradiction;
import app.redress.casefile.course.DraftStage;
import app.redress.casefile.course.Ladder;
import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.reply.Warning;
import app.redress.drafting.ContactChannel;
import app.redress.drafting.CountryGuess;
import app.redress.drafting.Feeling;
import app.redress.drafting.Gravity;
import app.redress.drafting.Question;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Rung;
import app.redress.drafting.ToldPart;
import app.redress.drafting.lifting.LiftedFact;
import app.redress.export.CasePack;
import app.redress.export.Exit;
import app.redress.export.ExportFormat;
import app.redress.export.Outgoing;
import app.redress.export.PrivateDetail;
import app.redress.export.Trace;
import app.redress.letter.EnglishVariant;
import app.redress.letter.PlainTextLetter;
import app.redress.letter.Stationery;
import app.redress.review.Category;
import app.redress.review.CategoryWeights;
import app.redress.review.Severity;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.CompletenessStrip;
import app.redress.review.checks.DraftLetter;
import app.redress.review.tone.ToneReading;
import app.redress.rulebook.Clock;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Span;
import app.redress.rulebook.Sureness;
import app.redress.rulebook.flight.Regime;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that are put together while running: how each family begins, and how its members end. */
final class WordFamilies {
    private static final Map<String, List<String>> OF_THE_WINDOW = Map.ofEntries(
            Map.entry("category.", constants(Category.values())),
            Map.entry("export.pack.column.", List.of("losses", "contents")),
            Map.entry("export.choose.", constants(ExportFormat.values())),
            Map.entry("settings.weight.", constants(CategoryWeights.Weight.values())),
            Map.entry("channel.", constants(Channel.values())),
            Map.entry("channel.by.", constants(Channel.values())),
            Map.entry("letter.variant.", constants(EnglishVariant.values())),
            Map.entry("letter.party.", both(List.of("sender", "recipient"), "why", "name", "invitation", "accessible")),
            Map.entry("drafting.sector.", SituationWords.sectors()),
            Map.entry("drafting.part.", constants(ToldPart.values())),
            Map.entry("drafting.grave.", constants(Gravity.values())),
            Map.entry("drafting.remedy.", constants(RemedyKind.values())),
            Map.entry("drafting.intake.group.", constants(Question.Group.values())),
            Map.entry("drafting.intake.example.", SituationWords.examples()),
            Map.entry("drafting.intake.pace.", List.of("STEP", "ONE", "WHOLE")),
            Map.entry("drafting.intake.prompt.", constants(Question.Kind.SENTENCES)),
            Map.entry("drafting.place.", constants(CountryGuess.Clue.values())),
            Map.entry("drafting.things.", both(List.of("losses", "contents"), "what", "sum", "on", "receipt")),
            Map.entry("drafting.contacts.by.", constants(ContactChannel.values())),
            Map.entry("drafting.style.", List.of("BY_FACTS", "SELF_HEALING", "PLAIN", "SHORT", "because")),
            Map.entry("drafting.vent.kind.", constants(LiftedFact.Kind.values())),
            Map.entry("drafting.vent.feeling.", constants(Feeling.values())),
            Map.entry(
                    "drafting.vent.place.",
                    List.of(
                            "bought.on",
                            "began",
                            "events",
                            "tried",
                            "bought.price",
                            "remedy.amount",
                            "losses",
                            "references",
                            "company.name",
                            "bought.from",
                            "details.flight",
                            "details.travelled",
                            "details.fromAirport",
                            "details.toAirport",
                            "details.returned",
                            "promise.words")),
            Map.entry("reply.kind.", constants(ReplyKind.values())),
            Map.entry("reply.warning.", constants(Warning.Kind.values())),
            Map.entry("reply.remark.", constants(IncomingText.Remark.values())),
            Map.entry("casefile.timeline.tried.", constants(ContactChannel.values())),
            Map.entry("casefile.state.", constants(Ladder.State.values())),
            Map.entry("casefile.standing.", constants(Agenda.Standing.values())),
            Map.entry("casefile.ask.", constants(AskStanding.values())),
            Map.entry("casefile.differs.", constants(Contradiction.Kind.values())),
            Map.entry("casefile.source.", constants(Contradiction.Source.values())),
            Map.entry("casefile.milestone.", constants(Milestone.Kind.values())),
            Map.entry("casefile.result.", constants(Outcome.Result.values())),
            Map.entry("casefile.feeling.", constants(Outcome.Feeling.values())),
            Map.entry("casefile.advice.", constants(CaseCourse.Why.values())),
            Map.entry("casefile.rung.", constants(Rung.values())),
            Map.entry("casefile.write.", constants(Rung.values())),
            Map.entry("casefile.needs.", constants(Rung.REMINDER, Rung.FINAL, Rung.BEFORE_CLAIM)),
            Map.entry(
                    "casefile.next.answer.",
                    Stream.of(ReplyKind.values())
                            .filter(kind -> kind != ReplyKind.OFFER)
                            .map(Enum::name)
                            .toList()),
            Map.entry("cli.report.severity.", constants(Severity.values())),
            Map.entry("cli.report.check.", constants(CheckSeverity.values())),
            Map.entry("check.", both(checks(), "met", "unmet")),
            Map.entry("checks.why.", checks()),
            Map.entry("checks.source.", checks()),
            Map.entry("shell.letter.stage.", constants(DraftStage.values())),
            Map.entry("strip.window.", List.of("goods", "bag", "billing")),
            Map.entry("strip.window.passed.", List.of("goods", "bag", "billing", "open", "read", "A", "B", "X")),
            Map.entry("review.lacking.", List.of("must", "should", "nice")),
            Map.entry("strip.fact.", facts()),
            Map.entry("tone.desk.", constants(ToneReading.State.values())),
            Map.entry("tone.desk.because.", tones()),
            Map.entry(
                    "tone.instead.",
                    constants(
                            Category.PROFANITY,
                            Category.INSULT,
                            Category.ACCUSATION,
                            Category.SARCASM,
                            Category.PASSIVE_AGGRESSION,
                            Category.EXAGGERATION,
                            Category.VENTING,
                            Category.THREAT)),
            Map.entry("tone.about.", List.of("people", "firms", "things")),
            Map.entry("review.dial.", constants(ToneReading.Dial.values())),
            Map.entry("rulebook.jurisdiction.", constants(Jurisdiction.values())),
            Map.entry("rulebook.sector.", constants(Sector.values())),
            Map.entry("rulebook.sureness.", constants(Sureness.values())),
            Map.entry("rulebook.span.", constants(Span.Unit.values())),
            Map.entry("rulebook.due.weekday.", constants(EnglishVariant.values())),
            Map.entry("rulebook.own.sureness.", constants(Sureness.values())),
            Map.entry("rulebook.own.unit.", constants(Span.Unit.values())),
            Map.entry("rulebook.own.from.", constants(Clock.StartEvent.values())),
            Map.entry("rulebook.own.whose.", constants(Clock.Whose.values())),
            Map.entry("rulebook.own.label.", constants(Clock.Whose.values())),
            Map.entry(
                    "rulebook.due.restDays.", constants(Span.Unit.WORKING_DAYS, Span.Unit.WORKING_DAYS_AND_SATURDAYS)),
            Map.entry("flight.regime.", constants(Regime.values())),
            Map.entry("flight.money.", List.of("EUR", "GBP")),
            Map.entry("flight.band.", List.of("NEAR", "MIDDLE", "FAR")),
            Map.entry("flight.notCovered.", constants(Regime.values())),
            Map.entry("flight.depends.airline.", constants(Regime.values())),
            Map.entry("export.exit.", constants(Exit.values())),
            Map.entry("export.carriage.", constants(Outgoing.Carriage.values())),
            Map.entry("export.trace.", constants(Trace.values())),
            Map.entry("export.private.", constants(PrivateDetail.Kind.values())),
            Map.entry("stationery.layout.", constants(Stationery.Layout.values())),
            Map.entry("stationery.sheet.", constants(Stationery.Sheet.values())),
            Map.entry("stationery.letterhead.", constants(Stationery.Letterhead.values())),
            Map.entry("export.pack.why.", constants(CasePack.Why.values())));

    static final Map<String, List<String>> ALL = Stream.of(OF_THE_WINDOW, CommandWords.FAMILIES)
            .flatMap(families -> families.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private WordFamilies() {}

    /** The keys of all members. */
    static List<String> keys() {
        return ALL.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(ending -> family.getKey() + ending))
                .toList();
    }

    private static List<String> checks() {
        DraftLetter blank = DraftLetter.of(PlainTextLetter.unformed("", EnglishVariant.GB), LocalDate.EPOCH);
        Path none = Path.of("no rules of one's own");
        return new CompletenessChecks(Words.load(Locale.UK), new JsonRulebook(none), new JollydayPublicHolidays())
                .check(blank).stream().map(CheckResult::id).toList();
    }

    private static List<String> facts() {
        List<String> facts = constants(CompletenessStrip.Kind.values());
        return Stream.concat(facts.stream(), both(facts, "met", "unmet").stream())
                .toList();
    }

    private static List<String> tones() {
        return Stream.of(Category.values())
                .filter(Category::isTone)
                .map(Enum::name)
                .toList();
    }

    private static List<String> constants(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> both(List<String> middles, String... endings) {
        return middles.stream()
                .flatMap(middle -> Stream.of(endings).map(ending -> middle + "." + ending))
                .toList();
    }
}
