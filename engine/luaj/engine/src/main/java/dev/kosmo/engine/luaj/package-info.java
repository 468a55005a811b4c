/** Lua, by a repaired LuaJ, in a sandbox with libraries of our own. */
@NullMarked
package dev.kosmo.engine.luaj;

import org.jspecify.annotations.NullMarked;
