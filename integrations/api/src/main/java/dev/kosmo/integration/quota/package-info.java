/**
 * How many requests a vendor still takes: counted by window, across the threads of a process and
 * the processes of a user. Of use to the calls of this module alone.
 */
@NullMarked
package dev.kosmo.integration.quota;

import org.jspecify.annotations.NullMarked;
