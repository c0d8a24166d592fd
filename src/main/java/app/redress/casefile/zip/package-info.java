/**
 * Backups as ZIP files, encrypted with AES-256 where there is a password.
 * May import casefile and its parents, Zip4j and SLF4J.
 */
@NullMarked
package app.redress.casefile.zip;

import org.jspecify.annotations.NullMarked;
