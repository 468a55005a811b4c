@NullMarked
package dev.kosmo.integration.klaviyo;

import org.jspecify.annotations.NullMarked;
