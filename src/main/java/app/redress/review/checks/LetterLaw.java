package app.redress.review.checks;

import app.redress.letter.Party;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules a letter falls under, as far as it says so itself. */
final class LetterLaw {
    private static final Map<Sector, Pattern> SIGNS = Map.of(
            Sector.AIRLINE, words("flights?|airlines?|boarding"),
            Sector.RAIL, words("trains?|rail(?:way)?"),
            Sector.TELECOMS,
                    words("broadband|internet|mobile (?:phone|contract)|phone (?:bill|line)|router|data plan|mbps"),
            Sector.ENERGY, words("electricity|gas bill|smart meter|energy (?:bill|supplier)|kwh"),
            Sector.BANK, words("current account|bank account|credit card|debit card|overdraft|mortgage|my card"),
            Sector.INSURANCE, words("insurance|insurer|policy number"),
            Sector.LANDLORD, words("landlord|tenan(?:t|cy)|mould|my flat"));

    /** How companies call themselves by what they do. */
    private static final Map<Sector, Pattern> NAMES = Map.of(
            Sector.AIRLINE, words("air|airlines?|airways|aviation|aer"),
            Sector.RAIL, words("rail(?:ways?)?|trains"),
            Sector.TELECOMS, words("mobile|mobility|telecoms?|broadband|fibre|fiber|wireless|telephone"),
            Sector.ENERGY, words("energy|electric(?:ity)?|gas|power"),
            Sector.BANK, words("bank|banking|credit union|building society|savings"),
            Sector.INSURANCE, words("insurance|insurers?|assurance"));

    /** Whatever may be a sign of it; where there is none, it is about something else. */
    private static final Map<Sector, Pattern> TRACES = Map.of(
            Sector.AIRLINE, words("flights?|fl[iy]\\w*|flew|air\\w*|boarding|bag(?:gage|s)?|suitcase|plane|aer"),
            Sector.RAIL, words("trains?|rail\\w*|stations?|platform|tickets?|season ticket"),
            Sector.TELECOMS,
                    words(
                            "broadband|internet|mobile|phones?|line|router|data|mbps|sim|roaming|landline|network|wi-?fi|fibre|fiber|signal|texts?|tv|cable|tele\\w*"),
            Sector.ENERGY, words("electric\\w*|gas|energy|meters?|kwh|tariff|power|solar|heat\\w*"),
            Sector.WATER, words("water|sewer\\w*|drain\\w*|meters?"),
            Sector.BANK,
                    words(
                            "bank\\w*|building society|credit union|loans?|mortgage|overdra\\w*|interest|savings|accounts?|cards?|statement|payments?|transfers?|invest\\w*|broker|pension|finance"),
            Sector.INSURANCE, words("insur\\w*|assurance|polic(?:y|ies)|claims?|cover|premium"),
            Sector.LANDLORD,
                    words(
                            "flat|rent\\w*|tenan\\w*|landlord|landlady|lettings?|apartment|lease|house|home|housing|mould|repairs?"));

    /** Any bill may be paid from an account or by a card. */
    private static final Pattern PAID_FROM = words(
            "(?:in|into|from|to|out of|off|on|with|by|back (?:in|on)) (?:my|our|the|a|this) (?:[\\p{L}]+ ){0,2}?(?:account|card)"
                    + "|by (?:credit|debit) card");

    private static final Map<Character, Set<Jurisdiction>> MONEY = Map.of(
            '£', Set.of(Jurisdiction.UK),
            '€', Set.of(Jurisdiction.IE, Jurisdiction.EU),
            '$', Set.of(Jurisdiction.US, Jurisdiction.CA, Jurisdiction.AU));

    private final Rulebook rulebook;
    private @Nullable List<Rule> rules;

    LetterLaw(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Whose law it is: the country of the one who has to answer, else the writer's. */
    Optional<Jurisdiction> jurisdiction(Evidence letter) {
        return Stream.of(letter.letter().recipient(), letter.letter().sender())
                .map(Party::country)
                .flatMap(country -> Jurisdiction.ofCountry(country).stream())
                .findFirst();
    }

    /** Where it can be, when it does not say: by the money it speaks of, or else anywhere. */
    Set<Jurisdiction> possible(Evidence letter) {
        return jurisdiction(letter).map(Set::of).orElseGet(() -> {
            Set<Jurisdiction> paidIn = MONEY.entrySet().stream()
                    .filter(money -> letter.ownProse().indexOf(money.getKey()) >= 0)
                    .flatMap(money -> money.getValue().stream())
                    .collect(Collectors.toSet());
            return paidIn.isEmpty() ? Set.of(Jurisdiction.values()) : paidIn;
        });
    }

    /** What it is about, when its words leave no doubt. */
    Optional<Sector> sector(Evidence letter) {
        Set<Sector> named = signs(NAMES, letter.letter().recipient().name());
        Set<Sector> signs = named.isEmpty()
                ? signs(
                        SIGNS,
                        letter.letter().subject() + "\n"
                                + PAID_FROM.matcher(letter.ownProse()).replaceAll(" "))
                : named;
        return signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
    }

    /** Whether anything in it, but for the sentence that names the body, may be of these sectors; one without a sign may. */
    boolean mayConcern(Evidence letter, Set<Sector> sectors, Sentence naming) {
        String text = String.join(
                "\n",
                letter.letter().subject(),
                letter.letter().recipient().name(),
                String.join("\n", letter.letter().recipient().address()),
                PAID_FROM.matcher(letter.ownProse().replace(naming.text(), " ")).replaceAll(" "));
        return sectors.stream()
                .anyMatch(sector -> !TRACES.containsKey(sector)
                        ? sectors.stream().noneMatch(TRACES::containsKey)
                        : TRACES.get(sector).matcher(text).find());
    }

    /** The same, when nothing in it, the way of paying included, is of any other. */
    Optional<Sector> onlySector(Evidence letter) {
        Set<Sector> signs = signs(
                SIGNS,
                String.join(
                        "\n",
                        letter.letter().subject(),
                        letter.letter().recipient().name(),
                        letter.ownProse()));
        return signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
    }

    private static Set<Sector> signs(Map<Sector, Pattern> signs, String text) {
        return signs.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Rules of a place that set a time after which the next body may be asked. */
    Stream<Rule> rulesWithNextBody(Jurisdiction jurisdiction) {
        return rules().stream()
                .filter(rule -> rule.jurisdiction() == jurisdiction)
                .filter(rule -> rule.nextBody().isPresent());
    }

    /** Read at the first question: most of the start of Redress does without. */
    private synchronized List<Rule> rules() {
        if (rules == null) {
            rules = rulebook.rules();
        }
        return rules;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
