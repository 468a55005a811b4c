@NullMarked
package dev.kosmo.engine.luaj.weave;

import org.jspecify.annotations.NullMarked;
