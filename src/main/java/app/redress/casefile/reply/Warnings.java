package app.redress.casefile.reply;

import app.redress.casefile.reply.Warning.Kind;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that can cost the person money or a right. A finding too many is better here than one too few. */
final class Warnings {
    private static final List<Look> LOOKS = List.of(
            look(
                    Kind.FULL_AND_FINAL,
                    "\\b(?:in )?(?:full(?:,)? ?(?:and|&|\\+|,|-|/) ?(?:final|complete)|final (?:and|&) (?:full|complete)|complete (?:and|&) (?:final|full)|f ?& ?f)\\b"
                            + "(?: ?,? ?(?:settlement|satisfaction|payment|resolution|release|discharge|response to))?(?: of [^.;,]{0,60})?(?<!response to)"
                            + "|\\b(?:in|as) (?:full|final|complete|total) (?:settlement|satisfaction|discharge|and final)|\\b(?:full|final) settlement of\\b[^.;,]{0,60}|\\bpaid in full\\b|\\b(?:payment|settlement|satisfaction|discharge) in full\\b[^.;,]{0,40}|\\b(?:known (?:or|and) unknown|present (?:or|and) future) claims|\\bclaims?,? (?:whether )?known (?:or|and) unknown"
                            + "|\\bsettle(?:s|ment)?(?: of)? (?:all|any|any and all|every|the whole) (?:claims?|matters?|disputes?|issues?|liabilit\\w+)"
                            + "|\\brelease[sd]? (?:and (?:forever )?discharge)?[^.;]{0,50}\\bfrom (?:all|any|every)\\b[^.;]{0,40}|\\brelease and (?:forever )?discharge\\b"
                            + "|\\bdischarges? (?:us|the company|our client|the insurer)\\b[^.;]{0,30}|\\baccord and satisfaction"
                            + "|\\bwaiv(?:e|es|ing) (?:all|any|your|every)[^.;]{0,30}(?:claims?|rights?)|\\b(?:no|not|nor|any) (?:bring |make |pursue |raise )?(?:any )?further claims?\\b(?: (?:will|can|may|against|in respect))"
                            + "|\\b(?:extinguish\\w*|conclude[sd]?|final(?:ly)? resol\\w+) (?:all|any) (?:claims|liabilit\\w+)"),
            look(
                    Kind.ACCEPTS_BY_CONDUCT,
                    "\\b(?:by|on) (?:cashing|banking|depositing|accepting|using|redeeming|presenting|keeping|retaining|continuing|negotiating|paying in)\\b[^.;]{0,60}\\b(?:you|is|constitutes?|will|shall)\\b[^.;]{0,70}"
                            + "|\\b(?:cashing|banking|depositing|presenting|using|redeeming|acceptance|negotiation|retention|silence|use|endorsement) (?:of )?[^.;]{0,40}\\b(?:constitutes?|will be (?:taken|treated|deemed|considered|regarded)|is deemed|shall be|means|amounts to|signifies|indicates)\\b[^.;]{0,60}"
                            + "|\\bdeemed (?:to have )?(?:accept\\w*|agreed?)[^.;]{0,40}|\\b(?:take|treat|regard) (?:this|it|your silence|that) as (?:your )?acceptance"),
            look(
                    Kind.OFFER_EXPIRES,
                    "\\b(?:offer|proposal|settlement|amount|voucher|credit)\\b[^.;]{0,60}\\b(?:expire[sd]?|lapse[sd]?|be withdrawn|withdrawn|valid (?:for|until|to|till)|open (?:for(?: acceptance)?|until|till|to acceptance)|available (?:until|for|till)|no longer (?:be )?(?:available|valid|stand))\\b[^.;]{0,80}"
                            + "|\\b(?:accept|acceptance|respond|reply|confirm|let (?:me|us) (?:know|have))\\b[^.;]{0,60}\\b(?:or|otherwise|after (?:that|which|this)|failing which|beyond)\\b[^.;]{0,40}\\b(?:offer|lapse|withdraw|expire)\\w*"
                            + "|\\b(?:remains? open|time[- ]limited offer|limited time)[^.;]{0,60}|\\b(?:must|to) accept\\b[^.;]{0,30}\\b(?:by|before|within|no later)\\b[^.;]{0,40}|\\boffer[^.;]{0,20} (?:until|deadline)"),
            look(
                    Kind.TIME_BAR,
                    "\\bwithin (?:six|twelve|\\d+|three|two|one|nine)(?: \\(\\d+\\))? (?:months?|years?|days|weeks)(?: and [^.;]{0,15})? (?:of|from|after) (?:the date (?:of|on|shown)|this|our|when|receiv\\w+|receipt|first|the day|issue)\\b[^.;]{0,50}"
                            + "|\\b(?:up to )?(?:six|twelve|6|12|180|90) (?:months|days) (?:from|of|to)\\b[^.;]{0,50}|\\btime[- ]?(?:barred|limits?|bar)\\b[^.;]{0,30}|\\bout of time\\b|\\bstatute of limitations|\\blimitation period"
                            + "|\\b(?:claims?|requests?|complaints?|notifications?|appeals?)[^.;]{0,40} (?:after|later|outside|received after|submitted after)\\b[^.;]{0,40}(?:not|cannot|can't|rejected|declined|no longer)[^.;]{0,40}|\\blater notifications\\b[^.;]{0,40}"
                            + "|\\b(?:legal action|suit|proceedings|claim)[^.;]{0,30} must be (?:started|brought|filed|commenced|made|issued|submitted)\\b[^.;]{0,40}|\\b(?:ombud\\w*|authority|scheme|obsi|afca|body)\\b[^.]{0,80}within[^.;]{0,40}|\\b(?:lose|forfeit) your right\\b[^.;]{0,40}"),
            look(
                    Kind.CONFIDENTIALITY,
                    "\\b(?:keep|kept|remain|treat|maintain|held)\\b[^.;]{0,60}\\b(?:strictly )?(?:confidential|private|confidence|confidentiality)\\b[^.;]{0,60}|\\bconfidential(?:ity)? (?:agreement|clause|settlement|terms|provision|undertaking)|\\b(?:terms|settlement|agreement|offer) (?:is|are|being|remains?) (?:strictly )?confidential"
                            + "|\\bnon-? ?disclosure|\\bndas?\\b|\\bnon-? ?disparag\\w+|\\b(?:not|refrain from|never)\\b[^.;]{0,30}\\b(?:disclos\\w+|disparag\\w+|discuss(?:ing)? (?:the|this) (?:terms|settlement|offer)|publish\\w*|post(?:ing)? (?:any|about|negative|on social))[^.;]{0,50}"
                            + "|\\b(?:remove|delete|withdraw|take down|amend)[^.;]{0,30}\\b(?:reviews?|posts?|comments?|social media|feedback|ratings?)\\b"),
            look(
                    Kind.WITHOUT_PREJUDICE,
                    "\\bwithout prejudice\\b(?! to your (?:statutory|legal|other))(?: save as to costs)?|\\bw/o prejudice|\\b(?:without|no|not an?) (?:any )?admission of (?:liability|fault|wrongdoing|guilt)"),
            look(
                    Kind.NO_FURTHER_CORRESPONDENCE,
                    "\\b(?:not|won't|unable to|no longer|cannot|nor)\\b[^.;]{0,25}\\b(?:enter\\w*|respond\\w*|repl(?:y|ying|ied)|engag\\w+|correspond\\w*|communicat\\w+|answer(?:ing)?|acknowledg\\w+)\\b[^.;]{0,30}\\b(?:further|any more|more|additional|future)\\b[^.;]{0,50}"
                            + "|\\bno (?:further|more) (?:correspondence|communication|e-?mails|letters|replies|discussion|responses?)\\b[^.;]{0,40}|\\b(?:further|future) (?:correspondence|e-?mails|letters|communication)[^.;]{0,40}\\b(?:not be|unanswered|filed|ignored|without (?:a )?(?:reply|response))[^.;]{0,30}|\\bdo not (?:contact|write to) us again"),
            look(
                    Kind.CASE_CLOSES,
                    "\\b(?:we|i)(?:'ll| will| shall| may| must)(?: then| have to| automatically| need to)* (?:close|assume (?:that )?(?:you|this|the (?:matter|issue))|treat (?:the|this|your)|consider (?:the|this|your) (?:matter|case|complaint|claim)|take it that)\\b[^.;]{0,70}"
                            + "|\\b(?:case|claim|complaint|ticket|file|request|query|enquiry)\\b[^.;]{0,20} (?:will|shall|may)(?: then| automatically| be considered| be treated as| be deemed)* (?:be )?(?:automatically )?(?:closed|withdrawn|abandoned)\\b[^.;]{0,40}"),
            look(
                    Kind.COLLECTIONS,
                    "\\b(?:debt|outside) (?:collect\\w+|recover\\w+)(?: (?:agency|agent|agents|company|firm))?|\\b(?:to|with|by) (?:our |a |an |the )?(?:external )?(?:collections?|recoveries)(?: (?:agency|department|team|agent|partner))?\\b|\\bcollections? (?:agency|agent|partner|activity|action)|\\bbailiffs?\\b|\\benforcement agents?"
                            + "|\\b(?:credit (?:file|score|rating|record|history|bureau\\w*|reference agenc\\w+|reporting agenc\\w+)|default notice)\\b|\\b(?:report|affect|impact|damage|register)\\w*[^.;]{0,40} credit\\b"),
            look(
                    Kind.LEGAL_ACTION,
                    "\\b(?:legal (?:action|proceedings|recourse|steps)|court (?:action|proceedings|claim)|take you to court|county court judgment|\\bccj\\b|issue proceedings|instruct(?:ed|ing)? (?:our )?(?:solicitors|lawyers|attorneys|counsel)|defamat\\w+|libel\\w*|injunction)\\b"));
    /** "You may go to court" is said for the person, not against them. */
    private static final Pattern FOR_THE_PERSON = Plain.pattern(
            "\\byou (?:may|can|could|have the right|are entitled|retain)\\b[^.;]{0,60}$|\\byour (?:right|statutory|legal)\\b[^.;]{0,40}$");

    private Warnings() {}

    static List<Warning> in(String own, String plain) {
        List<Warning> warnings = new ArrayList<>();
        for (Look look : LOOKS) {
            Matcher found = look.pattern().matcher(plain);
            while (found.find()) {
                TextRange range = new TextRange(found.start(), found.end());
                boolean said = warnings.stream()
                        .anyMatch(known -> known.kind() == look.kind()
                                && known.passage().range().overlaps(range));
                if (!said && !isForThePerson(look.kind(), plain, found.start())) {
                    warnings.add(new Warning(look.kind(), Passage.of(trimmed(range, own), own)));
                }
            }
        }
        warnings.sort((a, b) -> a.passage().range().compareTo(b.passage().range()));
        return warnings;
    }

    private static boolean isForThePerson(Kind kind, String plain, int at) {
        return kind == Kind.LEGAL_ACTION
                && FOR_THE_PERSON
                        .matcher(plain.substring(Math.max(0, at - 120), at))
                        .find();
    }

    private static TextRange trimmed(TextRange range, String own) {
        return new TextRange(
                range.start(), range.start() + range.of(own).stripTrailing().length());
    }

    private static Look look(Kind kind, String pattern) {
        return new Look(kind, Plain.pattern(pattern));
    }

    private record Look(Kind kind, Pattern pattern) {}
}
