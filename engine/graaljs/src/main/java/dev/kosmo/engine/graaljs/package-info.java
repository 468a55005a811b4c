/** JavaScript, run by GraalJS. */
@NullMarked
package dev.kosmo.engine.graaljs;

import org.jspecify.annotations.NullMarked;
