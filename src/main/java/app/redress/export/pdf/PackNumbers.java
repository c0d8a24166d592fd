package app.redress.export.pdf;

import java.util.Map;

/**
 * On which page of the finished pack things stand. The pages that are laid out come first; those of exhibits are put in
 * behind their sheets, and move everything after them.
 *
 * @param laidOut the page of each anchor among those that are laid out, from 0
 * @param inserted how many pages follow each anchor that an exhibit's pages are put behind
 * @param total of all pages; 0 while nothing has been laid out
 */
record PackNumbers(Map<String, Integer> laidOut, Map<String, Integer> inserted, int total) {
    /** Before anything was laid out: room for three digits. */
    static final PackNumbers UNKNOWN = new PackNumbers(Map.of(), Map.of(), 0);

    private static final String ROOM = "000";

    PackNumbers {
        laidOut = Map.copyOf(laidOut);
        inserted = Map.copyOf(inserted);
    }

    /** The number a reader finds on the page of {@code anchor}. */
    String page(String anchor) {
        Integer page = laidOut.get(anchor);
        return page == null ? ROOM : Integer.toString(page + 1 + insertedBefore(page));
    }

    private int insertedBefore(int page) {
        return inserted.entrySet().stream()
                .filter(behind -> laidOut.getOrDefault(behind.getKey(), page) < page)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
