package app.redress.export.pdf;

import app.redress.words.Words;
import com.samskivert.mustache.Escapers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as XHTML in which mail and web addresses can be clicked. The words stay as they were written; only plain web
 * and mail addresses become links, and drawing them opens nothing.
 */
final class LinkedWords {
    private static final Pattern ADDRESS = Pattern.compile("(?<mail>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}"
            + "(?:\\.[A-Za-z0-9-]{1,63}){1,8})"
            + "|(?<web>(?:https?://|(?<![\\w./@-])www\\.)[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&()*+,;=%-]{2,400})");

    /** What ends a sentence after an address is no part of it. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?)]+\\z");

    private static final Pattern MARKS = Pattern.compile("[.,;:!?)'\u2019\u201d]{1,4}");

    /** Characters of the longest mail address that is not broken at the end of a line: the narrowest layout holds it. */
    private static final int WHOLE = 36;

    private final Words words;

    LinkedWords(Words words) {
        this.words = words;
    }

    /** Words beside a link have a box of their own, too: the renderer draws loose words first, and they copy out so. */
    String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int at = 0;
        while (address.find(at)) {
            String found = END_OF_SENTENCE.matcher(address.group()).replaceFirst("");
            html.append(boxed(text.substring(at, address.start())));
            at = address.start() + found.length();
            if (address.group("mail") == null) {
                html.append(web(found));
            } else {
                String marks = marksAt(at, text);
                html.append(mail(found, marks));
                at += marks.length();
            }
        }
        return at == 0 ? escaped(text) : html.append(boxed(text.substring(at))).toString();
    }

    private static String boxed(String words) {
        return words.isEmpty() ? "" : "<span>" + escaped(words) + "</span>";
    }

    private static String marksAt(int place, String text) {
        Matcher marks = MARKS.matcher(text).region(place, text.length());
        return marks.lookingAt() ? marks.group() : "";
    }

    /** The marks after a short address stay on its line. */
    private String mail(String address, String marks) {
        String link = link("mailto:" + address, words.say("export.letter.link.mail", address), address) + boxed(marks);
        return address.length() <= WHOLE ? "<span class=\"whole\">" + link + "</span>" : link;
    }

    private String web(String address) {
        String target = address.startsWith("www.") ? "https://" + address : address;
        return link(target, words.say("export.letter.link.web", address), address);
    }

    /** The title is what a screen reader says of the link. */
    private static String link(String target, String title, String shown) {
        return "<a href=\"" + escaped(target) + "\" title=\"" + escaped(title) + "\">" + escaped(shown) + "</a>";
    }

    static String escaped(String text) {
        return Escapers.HTML.escape(text);
    }
}
