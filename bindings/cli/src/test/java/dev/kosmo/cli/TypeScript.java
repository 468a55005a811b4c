package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** TypeScript's own compiler, run by our engine of JavaScript. */
final class TypeScript {
  private static final long STACK = 512L << 20;
  private static final String LIBRARY = "/lib/";

  private final Map<String, String> files;

  private TypeScript(Map<String, String> files) {
    this.files = files;
  }

  /**
   * Checks files as one program.
   *
   * @param files text by name, such as {@code /a.js}
   * @return the complaints about each file that has any
   */
  static Map<String, List<String>> check(Map<String, String> files) {
    var complaints = new CompletableFuture<Map<String, List<String>>>();
    var compiler =
        new Thread(
            null,
            () -> {
              try {
                complaints.complete(new TypeScript(files).run());
              } catch (RuntimeException | Error e) {
                complaints.completeExceptionally(e);
              }
            },
            "typescript",
            STACK); // It descends deeply, and an interpreter more so.
    compiler.start();
    return complaints.join();
  }

  private Map<String, List<String>> run() {
    try (var context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      context.eval(Source.newBuilder("js", library("typescript.js"), "ts.js").buildLiteral());
      var check = context.eval("js", resource("types/check.js"));
      var found =
          check.execute(
              ProxyArray.fromList(new ArrayList<Object>(files.keySet())),
              (ProxyExecutable) arguments -> read(arguments[0].asString()));
      var complaints = new HashMap<String, List<String>>();
      for (var i = 0L; i < found.getArraySize(); i++) {
        var complaint = found.getArrayElement(i);
        complaints
            .computeIfAbsent(complaint.getMember("file").asString(), file -> new ArrayList<>())
            .add(complaint.getMember("text").asString());
      }
      return complaints;
    }
  }

  private @Nullable String read(String name) {
    return name.startsWith(LIBRARY) ? library(name.substring(LIBRARY.length())) : files.get(name);
  }

  private static @Nullable String library(String name) {
    return resource("META-INF/resources/webjars/typescript/%s/lib/%s".formatted(version(), name));
  }

  private static String version() {
    try (var file = open("META-INF/maven/org.webjars.npm/typescript/pom.properties")) {
      var properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String resource(String name) {
    try (var file = open(name)) {
      return file == null ? null : new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.io.@Nullable InputStream open(String name) {
    return TypeScript.class.getClassLoader().getResourceAsStream(name);
  }
}
