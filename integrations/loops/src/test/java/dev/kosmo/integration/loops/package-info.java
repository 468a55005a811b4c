@NullMarked
package dev.kosmo.integration.loops;

import org.jspecify.annotations.NullMarked;
