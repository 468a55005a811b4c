package dev.kosmo.cli;

import dev.kosmo.integration.HttpProxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How requests get to the vendors. Each option is another way to set a variable. */
final class NetworkOptions {
  private static final String PRIVATE_HOSTS = "KOSMO_PRIVATE_HOSTS";

  @Option(
      names = "--ca-file",
      paramLabel = "FILE",
      description = "Trust the authorities in this PEM file, too, as KOSMO_CA_FILE=FILE does.")
  @Nullable Path caFile;

  @Option(
      names = "--proxy",
      paramLabel = "URL|env",
      description =
          "Send requests through this proxy, as KOSMO_PROXY=URL does; `env` takes HTTPS_PROXY and"
              + " NO_PROXY.")
  @Nullable String proxy;

  @Option(
      names = "--private-host",
      paramLabel = "HOST",
      description =
          "Let this host be at a private address, as KOSMO_PRIVATE_HOSTS=HOST,... does."
              + " Repeatable.")
  List<String> privateHosts = new ArrayList<>();

  /**
   * The environment with these options in it.
   *
   * @throws ParameterException if one of them cannot be used
   */
  Map<String, String> over(Map<String, String> variables, CommandLine command) {
    try {
      return over(variables);
    } catch (UsageException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  private Map<String, String> over(Map<String, String> variables) {
    if (caFile == null && proxy == null && privateHosts.isEmpty()) {
      return variables;
    }
    var all = new HashMap<>(variables);
    if (caFile != null) {
      all.put("KOSMO_CA_FILE", readable(caFile).toString());
    }
    if (proxy != null) {
      all.put("KOSMO_PROXY", proxy.equals("env") ? proxy : withoutLogin(proxy));
    }
    if (!privateHosts.isEmpty()) {
      var names = String.join(",", privateHosts);
      all.merge(PRIVATE_HOSTS, names, (set, added) -> set + "," + added);
    }
    return all;
  }

  private static Path readable(Path file) {
    if (Files.isReadable(file) && !Files.isDirectory(file)) {
      return file;
    }
    throw new UsageException("--ca-file: cannot read the file `%s`.".formatted(file));
  }

  private static String withoutLogin(String url) {
    if (url.contains("@")) {
      throw new UsageException(
          "--proxy: everybody on this machine can read a command line; set KOSMO_PROXY to a URL"
              + " with a login.");
    }
    try {
      HttpProxy.of(url);
      return url;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--proxy: " + e.getMessage());
    }
  }
}
