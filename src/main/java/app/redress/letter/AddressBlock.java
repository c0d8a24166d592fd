package app.redress.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of an address block as a {@link Party}. */
final class AddressBlock {
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"(),;:]{1,64}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|cell)\\b[^\\w+(]*)?(\\+?[\\d(][\\d\\s().-]{6,}\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL_LABEL = Pattern.compile("(?i)^e-?mail\\W*");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev)\\b|(?:the |for the attention of\\b|attn\\b|attention\\b|fao\\b)"
                    + "|.*\\b(?:manager|head of|director|officer|department|dept|team|customer (?:care|service|services"
                    + "|relations|support|experience)|complaints|relations|billing|claims)\\b)");
    /** "After-Sales Manager, LavaBem Ltd, Mill Road 90, Coimbra": each part begins like a name or a number. */
    private static final Pattern LISTED = Pattern.compile("[\\p{Lu}\\d][^,]{2,50}(?:, ?[\\p{Lu}\\d][^,]{0,45}){1,6}");

    /** "Simone Hart, 14 Fern Avenue": the name and where it lives in one line. */
    private static final Pattern NAME_AND_STREET =
            Pattern.compile("[^,\\d]{3,40}, ?(?:\\d|(?i:flat|unit|apartment|po box)\\b).*");

    private static final int LONGEST_LINE = 64;
    private static final int LONGEST_LIST = 130;
    private static final Pattern COMPANY_TAIL = Pattern.compile("(?i)(?:inc|ltd|limited|llc|llp|plc|co|corp|pty)\\.?");

    private final List<String> name = new ArrayList<>();
    private String email = "";
    private String phone = "";
    private String country = "";

    private AddressBlock() {}

    /** The person who writes: the first line is the name. */
    static Party sender(List<String> lines) {
        AddressBlock block = new AddressBlock().read(lines);
        String first = block.name.isEmpty() ? "" : block.name.remove(0);
        return block.party(first, "");
    }

    /** Whom it is written to: persons and roles stand before the company. */
    static Party recipient(List<String> lines) {
        AddressBlock block = new AddressBlock().read(lines);
        List<String> attention = new ArrayList<>();
        while (block.name.size() > 1
                && ROLE.matcher(block.name.get(0)).find()
                && !block.name.get(1).matches(".*\\d.*")) {
            attention.add(block.name.remove(0));
        }
        String first = block.name.isEmpty() ? "" : block.name.remove(0);
        return block.party(first, String.join(", ", attention));
    }

    static boolean holdsContact(String line) {
        return EMAIL.matcher(line).find() || PHONE.matcher(line.strip()).matches();
    }

    /** Whether {@code line} is of a length for an address, or sets its parts out between commas. */
    static boolean mayBeLine(String line) {
        return line.length() <= LONGEST_LINE
                || (line.length() <= LONGEST_LIST && LISTED.matcher(line).matches());
    }

    private AddressBlock read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean whole = lines.size() == 1
                    || (i == 0 && NAME_AND_STREET.matcher(line).matches());
            (whole ? split(line) : List.of(line)).forEach(this::line);
        }
        if (!name.isEmpty()) {
            Optional<String> named = Countries.named(name.get(name.size() - 1));
            if (named.isPresent() && name.size() > 1) {
                country = named.get();
                name.remove(name.size() - 1);
            } else {
                country = name.stream()
                        .flatMap(line -> Countries.ofPostcode(line).stream())
                        .findFirst()
                        .orElse("");
            }
        }
        return this;
    }

    /** One line "Acme, Inc., 5 High Street, Leeds" holds the whole address. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            if (!parts.isEmpty() && COMPANY_TAIL.matcher(part.strip()).matches()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "," + part);
            } else {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void line(String raw) {
        String rest = raw.strip().replaceFirst(",$", "");
        Matcher mail = EMAIL.matcher(rest);
        if (mail.find()) {
            email = mail.group();
            rest = EMAIL_LABEL
                    .matcher(rest.replace(email, ""))
                    .replaceFirst("")
                    .replaceAll("[<>\"]|^[\\s,;|·–-]+|[\\s,;|·–-]+$", "");
        }
        Matcher number = PHONE.matcher(rest);
        if (number.matches()) {
            phone = number.group(1).strip();
        } else if (!rest.isBlank()) {
            name.add(rest);
        }
    }

    private Party party(String first, String attention) {
        return new Party(first, attention, name, country, email, phone);
    }
}
