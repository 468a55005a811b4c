package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopsAnswersTest {
  private final StubService vendor = StubService.start();
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"text\"", "7"})
  void anAnswerThatIsNoListIsABadOne(String body) {
    vendor.answer(200, body);

    var failure = loops.failure(client -> client.getContact("usr_1001"));

    assertThat(failure.code()).isEqualTo(ErrorCode.BAD_RESPONSE);
    assertThat(failure.getMessage()).doesNotContain("dev.kosmo", "java.");
    assertThat(vendor.paths()).containsExactly("GET /contacts/find");
  }
}
