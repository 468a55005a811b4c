package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativePathTest {
  private static final URI BASE = URI.create("https://vendor.example.test:8443/api/v2/");

  @ParameterizedTest
  @CsvSource({
    "/parties, parties",
    "parties/123, parties/123",
    "'/parties/1,2,3', 'parties/1,2,3'",
    "/kases/filters/results, kases/filters/results",
    "/part%69es/%31, parties/1",
    "/jobs/0f5e1c7a-5d2a_x~1.json, jobs/0f5e1c7a-5d2a_x~1.json"
  })
  void plainPathsStayBelowTheBase(String given, String path) {
    var relative = RelativePath.of("f", "path", given);

    assertThat(relative).hasToString(path);
    assertThat(BASE.resolve(relative.toString()).normalize()).hasToString(BASE + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "///",
        ".",
        "..",
        "...",
        "/.",
        "/..",
        "./parties",
        "../parties",
        "parties/..",
        "/parties/../users",
        "/parties/./users",
        "/parties/..",
        "/parties/.",
        "/parties/...",
        "/parties/x./y",
        "/parties//1",
        "/parties/",
        "//evil.example.test",
        "///evil.example.test",
        "//evil.example.test/parties",
        "/%2Fevil.example.test",
        "%2F%2Fevil.example.test",
        "http://evil.example.test",
        "https://evil.example.test/api/v2/parties",
        "HTTPS://evil.example.test",
        "http:evil",
        "https:/evil.example.test",
        "ftp://evil",
        "file:///x",
        "javascript:alert(1)",
        "data:,x",
        "jar:file:x",
        "x:y",
        "parties:8080",
        "1:2",
        "@evil.example.test",
        "/@evil.example.test",
        "user@evil.example.test/x",
        "a:b@c/d",
        "%40evil.example.test",
        "/parties/user@x",
        "\\parties",
        "\\\\evil",
        "/parties\\..\\users",
        "/parties/%5C..%5Cusers",
        "/parties/%5c",
        "/parties/%2e%2e/users",
        "/parties/%2E%2E",
        "/parties/%2e",
        "/parties/.%2e/users",
        "/parties/%2e./users",
        "%2e%2e",
        "%2e%2e%2f",
        "/parties/%252e%252e/users",
        "/parties/%25%32%65",
        "/parties/%252F",
        "/parties/%25252e",
        "/parties/%2F..%2Fusers",
        "/parties%2F123",
        "/parties?q=x",
        "/parties#x",
        "/parties%3Fq=x",
        "/parties%23x",
        "/parties;x=1",
        "/parties/..;/users",
        "/parties/%3B",
        "/parties\r\nHost: x",
        "/parties%0d%0aHost:%20x",
        "/parties\u0000",
        "/parties%00",
        "/parties\t",
        " /parties",
        "/parties ",
        "/par ties",
        "/parties/%20",
        "/parties/%",
        "/parties/%2",
        "/parties/%zz",
        "/parties/%c0%ae%c0%ae/x",
        "/parties/%e0%80%ae",
        "/parties/\uFF0E\uFF0E/x",
        "/parties/\u2024\u2024",
        "/parties/\u2215x",
        "/parties/\u2044x",
        "/part\u00EFes",
        "/parties/{id}",
        "/parties/%7Bid%7D",
        "/parties/*",
        "/parties/$x",
        "/parties/a&b",
        "/parties/a=b",
        "/parties/a+b",
        "/parties/(x)",
        "/parties/\u202E1",
        "/parties/\uD83D\uDE80",
        "/parties/|x",
        "/parties/<x>",
        "/parties/\"x\"",
        "/parties/'x'",
        "/parties/`x`",
        "/parties/^x",
        "/parties/[::1]",
        "[::1]",
        "127.0.0.1:80/x"
      })
  void whateverCouldLeadElsewhereIsRefused(String path) {
    assertThatThrownBy(() -> RelativePath.of("app.integrations.notes.get", "path", path))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
              assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
            })
        .hasMessageStartingWith("app.integrations.notes.get: `path` must be a path below");
  }
}
