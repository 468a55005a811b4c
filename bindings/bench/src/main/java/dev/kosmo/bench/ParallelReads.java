package dev.kosmo.bench;

import com.sun.net.httpserver.HttpServer;
import dev.kosmo.engine.Script;
import dev.kosmo.host.ScriptHost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long a script takes for 64 reads, 16 at a time, at a vendor that answers each after 50 ms: at
 * least 0.2 s. Prints a row of Markdown for each language.
 */
public final class ParallelReads {
  private static final int WARM_UP = 5;
  private static final int RUNS = 20;
  private static final List<Script> SCRIPTS =
      List.of(
          Script.text(
              "reads.lua",
              """
              local calls = {}
              for i = 1, 64 do calls[i] = { app.integrations.close.get_lead, { id = "lead_" .. i } } end
              return #app.parallel(calls, { limit = 16 })
              """),
          Script.text(
              "reads.js",
              """
              const calls = Array.from({ length: 64 }, (_, i) => [app.integrations.close.get_lead, { id: `lead_${i}` }]);
              return app.parallel(calls, { limit: 16 }).length;
              """));

  private ParallelReads() {}

  public static void main(String[] words) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    var threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          pause();
          var body = "{\"id\": \"lead_1\"}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    var variables = Map.of("CLOSE_API_KEY", "bench", "CLOSE_URL", url);
    try (var host = ScriptHost.builder().environment(variables).build()) {
      System.out.println("| 64 reads of 50 ms, 16 at a time | p50, s | max, s |\n|---|---:|---:|");
      SCRIPTS.forEach(script -> System.out.println(row(host, script)));
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String row(ScriptHost host, Script script) {
    var seconds = new ArrayList<Double>();
    for (var run = 0; run < WARM_UP + RUNS; run++) {
      var result = host.run(script).orThrow();
      if (run >= WARM_UP) {
        seconds.add(result.elapsed().toNanos() / 1e9);
      }
    }
    Collections.sort(seconds);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f |",
        script.name(),
        seconds.get(RUNS / 2),
        seconds.get(RUNS - 1));
  }
}
