/**
 * What a cassette holds, and how it is written, read and searched. Knows neither calls nor HTTP.
 */
@NullMarked
package dev.kosmo.integration.cassette;

import org.jspecify.annotations.NullMarked;
