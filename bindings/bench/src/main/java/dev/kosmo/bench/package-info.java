/** What is measured and not tested: numbers that depend on the machine. */
@NullMarked
package dev.kosmo.bench;

import org.jspecify.annotations.NullMarked;
