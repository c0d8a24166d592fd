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
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:manager|director|officer|head|department|dept|team|customer|complaints|relations|billing|claims|owner|supervisor)\\b");

    private static final Pattern COMPANY_AND_STREET = Pattern.compile("[^,\\d]{3,40}, ?(?=.*\\d).+");

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
        block.partCompany();
        List<String> attention = new ArrayList<>();
        while (block.name.size() > 1
                && ROLE.matcher(block.name.get(0)).find()
                && !block.name.get(1).matches(".*\\d.*")) {
            attention.add(block.name.remove(0));
        }
        String first = block.name.isEmpty() ? "" : block.name.remove(0);
        return block.party(first, String.join(", ", attention));
    }

    /** "Claims Manager" above "Baltic Air, Airport Road 2, Kastrup": the company has a line of its own. */
    private void partCompany() {
        boolean below = name.size() > 1
                && OFFICE.matcher(name.get(0)).find()
                && COMPANY_AND_STREET.matcher(name.get(1)).matches();
        if (below) {
            String line = name.get(1);
            int comma = line.indexOf(',');
            name.set(1, line.substring(0, comma));
            name.add(2, line.substring(comma + 1).strip());
        }
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
            country = takenCountry().or(this::toldCountry).orElse("");
        }
        return this;
    }

    /** A country on a line of its own, or at the end of the last: "Via Roma 8, Como, Italy"; a region may bear its name. */
    private Optional<String> takenCountry() {
        int last = name.size() - 1;
        String line = name.get(last);
        Optional<String> named = Countries.named(line).filter(code -> last > 0);
        if (named.isPresent()) {
            name.remove(last);
            return named;
        }
        int comma = line.lastIndexOf(',');
        Optional<String> behind = Countries.named(line.substring(comma + 1))
                .filter(code -> comma > 0 && Countries.ofRegion(line).isEmpty());
        behind.ifPresent(code -> name.set(last, line.substring(0, comma)));
        return behind;
    }

    private Optional<String> toldCountry() {
        return name.stream()
                .flatMap(line -> Countries.ofPostcode(line).stream())
                .findFirst()
                .or(() -> name.stream()
                        .flatMap(line -> Countries.ofRegion(line).stream())
                        .findFirst());
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
                    .replaceAll("[<>\"]|^[\\s,;|·/–-]+|[\\s,;|·/–-]+$", "");
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
