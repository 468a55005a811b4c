/** What every engine and every integration owes, as tests to extend. */
@NullMarked
package dev.kosmo.testkit;

import org.jspecify.annotations.NullMarked;
