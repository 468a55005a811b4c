/** An invented vendor, to prove the port: what a module for a sixth integration consists of. */
@NullMarked
package dev.kosmo.testkit.parcels;

import org.jspecify.annotations.NullMarked;
