/** Vero, an email platform: the people it knows and the events that start its messages. */
@NullMarked
package dev.kosmo.integration.vero;

import org.jspecify.annotations.NullMarked;
