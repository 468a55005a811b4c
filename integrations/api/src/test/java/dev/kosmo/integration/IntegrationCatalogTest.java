package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.RequestLine;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake of one integration's author names itself, and harms no other integration. */
class IntegrationCatalogTest {
  private static final String STEM = "The integration `faulty` cannot be used: ";

  interface NoDoc {
    @Read("Reads.")
    @RequestLine("GET /")
    Reply<Map<String, Object>> readIt(String name);
  }

  interface NoReply {
    @Read("Reads.")
    @RequestLine("GET /")
    String readIt();
  }

  interface OddType {
    @Read("Reads.")
    @RequestLine("GET /")
    Reply<Map<String, Object>> readIt(@Doc("When") Date when);
  }

  interface NoRequest {
    @Read("Reads.")
    Reply<Map<String, Object>> readIt();
  }

  static List<Arguments> aMistakeIsNamed() {
    return List.of(
        Arguments.of(NoDoc.class, "`read_it`: its parameter `name` needs @Doc."),
        Arguments.of(NoReply.class, "`read_it`: it must return a Reply."),
        Arguments.of(OddType.class, "`read_it`: a parameter cannot be a Date."));
  }

  @ParameterizedTest
  @MethodSource
  void aMistakeIsNamed(Class<?> api, String mistake) {
    var faulty = new FaultyIntegration<>(api);
    var catalog = IntegrationCatalog.of(List.of(new NotesIntegration(), faulty));

    assertThat(catalog.faults()).containsExactly(STEM + mistake);
    assertThat(catalog.sound()).map(Integration::name).containsExactly("notes");
    assertThat(catalog.integrations()).map(Integration::name).containsExactly("faulty", "notes");
    assertThatThrownBy(() -> catalog.functions(faulty))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.FAULTY_INTEGRATION))
        .hasMessage(STEM + mistake);
  }

  @Test
  void aMistakeThatOnlyAClientShowsIsNamedToo() {
    var faulty = new FaultyIntegration<>(NoRequest.class);
    var functions = IntegrationCatalog.of(List.of(faulty)).functions(faulty);
    var account = new Account("default", Credentials.of("token", "t"));
    try (var transport = Transport.create()) {
      assertThatThrownBy(() -> ConnectedIntegration.connect(faulty, functions, account, transport))
          .isInstanceOf(IntegrationException.class)
          .hasMessageStartingWith(STEM)
          .hasMessageContaining("readIt");
    }
  }

  @Test
  void whatCannotBeLoadedIsAmongTheFaults(@TempDir Path folder) throws IOException {
    var services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Integration.class.getName()), "no.such.Integration\n");
    var thread = Thread.currentThread();
    var usual = thread.getContextClassLoader();
    try (var broken = new URLClassLoader(new URL[] {url(folder)}, usual)) {
      thread.setContextClassLoader(broken);

      assertThat(IntegrationCatalog.discover().faults())
          .singleElement()
          .asString()
          .startsWith("An integration cannot be loaded: ")
          .contains("no.such.Integration");
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}
