/** Klaviyo: profiles, events, lists, flows and campaigns. */
@NullMarked
package dev.kosmo.integration.klaviyo;

import org.jspecify.annotations.NullMarked;
