/** The port for script languages: engines, sessions, and the values that cross into them. */
@NullMarked
package dev.kosmo.engine;

import org.jspecify.annotations.NullMarked;
