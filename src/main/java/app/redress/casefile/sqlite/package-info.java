/**
 * Cases kept in SQLite, found again by full-text search; enclosures kept as files beside it.
 * May import casefile and its parents, JDBC, Jdbi and SLF4J.
 */
@NullMarked
package app.redress.casefile.sqlite;

import org.jspecify.annotations.NullMarked;
