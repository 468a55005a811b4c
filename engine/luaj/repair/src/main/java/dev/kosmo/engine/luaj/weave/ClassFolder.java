package dev.kosmo.engine.luaj.weave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A folder of class files. */
record ClassFolder(Path path) {

  static ClassFolder at(Path path) {
    return new ClassFolder(path);
  }

  /** Makes these the only classes in the folder, touching what is the same already as little. */
  void replace(Map<String, byte[]> classes) throws IOException {
    Files.createDirectories(path);
    try (var files = Files.walk(path)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var name = path.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".class")
            && !classes.containsKey(name.substring(0, name.length() - ".class".length()))) {
          Files.delete(file);
        }
      }
    }
    for (var entry : classes.entrySet()) {
      write(path.resolve(entry.getKey() + ".class"), entry.getValue());
    }
  }

  // An unchanged file keeps its time, so that whatever depends on it is not compiled again.
  private static void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
