package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings a letter to a page, or into the box of a web form, and says what of that told it leaves out for that. */
final class Fitting {
    private static final String ASK = "{ask}";

    private final LetterForm form;
    private final LetterTask task;
    private final Function<LetterTask, KnownFacts> knowing;
    private final ToldParts parts;

    /** @param knowing every fact, as a letter uses it that tells what the task says */
    Fitting(LetterForm form, LetterTask task, Function<LetterTask, KnownFacts> knowing) {
        this.form = form;
        this.task = task;
        this.knowing = knowing;
        this.parts = new ToldParts(form, task, knowing);
    }

    Cut cut(Kept kept) {
        String already = task.isShort() ? boxed(Set.of()).body() : "";
        Set<ToldPart> held = EnumSet.noneOf(ToldPart.class);
        parts.all().stream()
                .filter(part -> kept.parts().contains(part) || parts.standsIn(kept.letter(), part, already))
                .forEach(held::add);
        return task.isShort() ? filled(held) : paged(held);
    }

    /** The box of a web form with whatever else there is room for. */
    private Cut filled(Set<ToldPart> held) {
        Cut filled = boxed(held);
        Set<ToldPart> told = EnumSet.noneOf(ToldPart.class);
        told.addAll(held);
        for (ToldPart part : filled.leftOut()) {
            told.add(part);
            Cut more = boxed(told);
            if (isForm(more)) {
                filled = more;
            } else {
                told.remove(part);
            }
        }
        return filled;
    }

    private static boolean isForm(Cut letter) {
        return Wording.words(letter.body()) < Style.SHORT_WORDS;
    }

    /** Without what is needed least, as far as that is too long, and with all of it that has room after all. */
    private Cut paged(Set<ToldPart> held) {
        List<MarkedSentence> least = MarkedSentence.in(form.paragraphs())
                .filter(MarkedSentence::mayGo)
                .filter(sentence -> sentence.part().filter(held::contains).isEmpty())
                .sorted(Comparator.comparing(MarkedSentence::rank))
                .toList();
        List<MarkedSentence> gone = new ArrayList<>();
        for (int i = 0; i < least.size() && !isPage(gone); i++) {
            gone.add(least.get(i));
        }
        List<MarkedSentence> back = new ArrayList<>(gone);
        Collections.reverse(back);
        for (MarkedSentence sentence : back) {
            gone.remove(sentence);
            if (!isPage(gone)) {
                gone.add(sentence);
            }
        }
        return without(gone);
    }

    private boolean isPage(List<MarkedSentence> gone) {
        return Wording.words(without(gone).body()) <= Style.PAGE_WORDS;
    }

    private Cut without(List<MarkedSentence> gone) {
        List<List<String>> paragraphs = form.paragraphs().stream()
                .map(sentences -> sentences.stream()
                        .map(MarkedSentence::of)
                        .flatMap(sentence ->
                                (gone.contains(sentence) ? sentence.brief() : Optional.of(sentence.phrase())).stream())
                        .toList())
                .toList();
        Set<ToldPart> told = EnumSet.allOf(ToldPart.class);
        gone.forEach(sentence -> sentence.part().ifPresent(told::remove));
        return cut(paragraphs, told);
    }

    /** The longest form that is short enough, or else the shortest; what has to be told comes on top. */
    private Cut boxed(Set<ToldPart> held) {
        List<List<List<String>>> telling = form.shorter().stream()
                .filter(paragraphs -> !held.contains(ToldPart.STORY)
                        || paragraphs.stream().flatMap(List::stream).anyMatch(ToldPart.STORY::isIn))
                .toList();
        List<List<List<String>>> forms = telling.isEmpty() ? form.shorter() : telling;
        List<List<String>> chosen = forms.stream()
                .filter(paragraphs -> isForm(cut(paragraphs, Set.of())))
                .findFirst()
                .orElseGet(() -> forms.get(forms.size() - 1));
        return cut(with(held, chosen), held);
    }

    private List<List<String>> with(Set<ToldPart> held, List<List<String>> chosen) {
        List<List<String>> paragraphs = new ArrayList<>(chosen);
        int ask = 0;
        while (ask < chosen.size() - 1 && chosen.get(ask).stream().noneMatch(phrase -> phrase.contains(ASK))) {
            ask++;
        }
        List<String> more = held.stream()
                .filter(part -> chosen.stream().flatMap(List::stream).noneMatch(part::isIn))
                .flatMap(part -> parts.phrase(part).stream())
                .toList();
        paragraphs.add(ask, more);
        return paragraphs;
    }

    private Cut cut(List<List<String>> paragraphs, Set<ToldPart> told) {
        LetterTask telling = task.telling(told);
        String body = new LetterBody(telling, knowing.apply(telling)).of(paragraphs);
        Cut whole = new Cut(paragraphs, body, List.of());
        List<ToldPart> leftOut =
                parts.all().stream().filter(part -> !isSaid(part, whole, told)).toList();
        return new Cut(paragraphs, body, leftOut);
    }

    private boolean isSaid(ToldPart part, Cut letter, Set<ToldPart> told) {
        boolean named = letter.has("{" + part.slot() + "}");
        return switch (part) {
            case STORY -> named && (told.contains(part) || !task.isShort() || parts.isWholeIn(letter.body(), part));
            case TRIED ->
                named || (letter.has("{tried.last}") && task.facts().tried().size() == 1);
            case LOSSES -> named || isTold(task.facts().losses(), letter);
            case CONTENTS -> named || isTold(Claimed.things(task.facts(), task.narrative()), letter);
            default -> named;
        };
    }

    private static boolean isTold(List<Loss> things, Cut letter) {
        return things.stream().allMatch(thing -> letter.body().contains(Wording.clause(thing.what())));
    }
}
