package dev.kosmo.engine.luaj.weave;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The jar or folder that a class was loaded from. */
record CodeSource(Path path) {

  static CodeSource of(Class<?> inhabitant) {
    try {
      var location = inhabitant.getProtectionDomain().getCodeSource().getLocation();
      return new CodeSource(Path.of(location.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails unless this is a jar with exactly these contents. */
  void verify(String sha256) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      var actual = HexFormat.of().formatHex(digest);
      if (!actual.equals(sha256)) {
        throw new IllegalStateException(
            path + " is not the LuaJ that the repairs were made for: its SHA-256 is " + actual);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Class files by internal name, in order. */
  Map<String, byte[]> classes() throws IOException {
    if (Files.isDirectory(path)) {
      return below(path);
    }
    try (var jar = FileSystems.newFileSystem(path)) {
      return below(jar.getPath("/"));
    }
  }

  private static Map<String, byte[]> below(Path root) throws IOException {
    var classes = new TreeMap<String, byte[]>();
    try (var files = Files.walk(root)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".class")) {
          classes.put(
              name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
        }
      }
    }
    return classes;
  }
}
