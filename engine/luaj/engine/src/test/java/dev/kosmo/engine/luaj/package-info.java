@NullMarked
package dev.kosmo.engine.luaj;

import org.jspecify.annotations.NullMarked;
