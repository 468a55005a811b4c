/** What imitations of vendors are made of: loopback HTTP, accounts, JSON in and out. */
@NullMarked
package dev.kosmo.integration.simulator;

import org.jspecify.annotations.NullMarked;
