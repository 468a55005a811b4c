/** Repairs of LuaJ's core; woven into it and moved to {@code dev.kosmo.engine.luaj.vm}. */
package org.luaj.vm2;
