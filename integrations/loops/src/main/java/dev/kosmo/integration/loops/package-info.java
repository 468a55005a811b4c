/** Loops, an email platform: contacts and the events that start its workflows. */
@NullMarked
package dev.kosmo.integration.loops;

import org.jspecify.annotations.NullMarked;
