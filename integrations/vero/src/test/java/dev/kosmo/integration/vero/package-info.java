@NullMarked
package dev.kosmo.integration.vero;

import org.jspecify.annotations.NullMarked;
