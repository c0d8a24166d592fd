/**
 * The adapter to LanguageTool: spelling, grammar, and our tone rules as its pattern rules.
 * May import review, its parents, LanguageTool and SLF4J.
 */
@NullMarked
package app.redress.review.languagetool;

import org.jspecify.annotations.NullMarked;
