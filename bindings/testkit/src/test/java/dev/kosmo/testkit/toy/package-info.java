/**
 * A third script language, to prove the port: one JSON expression a line, where {@code {"!name":
 * [...]}} is a call and {@code "$a.b"} a path.
 */
@NullMarked
package dev.kosmo.testkit.toy;

import org.jspecify.annotations.NullMarked;
