@NullMarked
package dev.kosmo.integration.close;

import org.jspecify.annotations.NullMarked;
