/**
 * What letters ask for, and what a reply makes of each ask. Part of the root of casefile, and as plain: may import text,
 * letter and what reads replies, but not casefile itself.
 */
@NullMarked
package app.redress.casefile.asks;

import org.jspecify.annotations.NullMarked;
