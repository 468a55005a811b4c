/** Writes LuaJ anew at build time: repaired, relocated, in today's class format. */
@NullMarked
package dev.kosmo.engine.luaj.weave;

import org.jspecify.annotations.NullMarked;
