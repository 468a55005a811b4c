/** What editors know about scripts: definitions for the Lua language server and for TypeScript. */
@NullMarked
package dev.kosmo.host.stubs;

import org.jspecify.annotations.NullMarked;
