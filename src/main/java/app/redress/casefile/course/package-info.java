/**
 * The course of a case: which clocks run on its days, how far it has come, and the letter that comes next. Part of the
 * root of casefile, and as plain: may import all that casefile may, and casefile itself, which knows nothing of it.
 */
@NullMarked
package app.redress.casefile.course;

import org.jspecify.annotations.NullMarked;
