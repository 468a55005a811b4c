/** The embedding API: scripts meet integrations here and nowhere else. */
@NullMarked
package dev.kosmo.host;

import org.jspecify.annotations.NullMarked;
