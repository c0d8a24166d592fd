/**
 * Finds in a hot private page what a calm letter can use: days, sums, names, numbers, promises, talks.
 * Plain Java; may import what the root of drafting may.
 */
@NullMarked
package app.redress.drafting.lifting;

import org.jspecify.annotations.NullMarked;
