/**
 * What Redress has to say about a text: findings, the session that keeps them aligned with edits, facts guarded.
 * Plain Java; may import text, words, settings and letter.
 */
@NullMarked
package app.redress.review;

import org.jspecify.annotations.NullMarked;
