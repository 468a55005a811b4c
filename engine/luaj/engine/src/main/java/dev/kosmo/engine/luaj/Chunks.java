package dev.kosmo.engine.luaj;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.luaj.vm.Lua;
import dev.kosmo.engine.luaj.vm.LuaFunction;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.SyntaxError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Source text becomes functions; compiled code never does. */
final class Chunks {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  // What short names and numbers become: constants, instructions, line numbers.
  private static final int BYTES_PER_CHARACTER = 24;
  private static final Pattern HASHBANG_END = Pattern.compile("[\r\n]|$");

  private Chunks() {}

  static InputStream source(String code) {
    var text = code.startsWith(BYTE_ORDER_MARK) ? code.substring(1) : code;
    var start = text.startsWith("#") ? HASHBANG_END.matcher(text) : null;
    var script = start != null && start.find() ? text.substring(start.start()) : text;
    return new ByteArrayInputStream(script.getBytes(UTF_8));
  }

  /**
   * Compiles a chunk to run with the globals.
   *
   * @param name as in Lua's {@code load}: {@code @} begins the name of a file
   * @throws SyntaxError if it cannot be compiled
   */
  static LuaFunction compile(Realm realm, InputStream source, String name) {
    return compile(realm, source, name, realm);
  }

  static LuaFunction compile(Realm realm, InputStream source, String name, LuaValue environment) {
    try {
      realm.take((long) BYTES_PER_CHARACTER * source.available());
      var prototype = realm.compiler.compile(source, name);
      return realm.loader.load(prototype, name, environment);
    } catch (StackOverflowError e) {
      throw new SyntaxError(Lua.chunkid(name), 0, "the script is nested too deeply");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
