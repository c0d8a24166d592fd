package app.redress.review.tone.rewording;

/**
 * What surgery left of a sentence.
 *
 * @param left its words
 * @param waived words that went with the heat and tell nothing that happened
 */
record Cut(String left, String waived) {}
