package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a call of an {@link AnswerFile} twice: as a script does, and on the typed client. */
final class AnswerCheck {
  private final Subject subject;
  private final FunctionSpec function;
  private final AnswerFile.Call call;

  AnswerCheck(Subject subject, FunctionSpec function, AnswerFile.Call call) {
    this.subject = subject;
    this.function = function;
    this.call = call;
  }

  /** Asserts that both get what the file says, and returns the typed reply if there is one. */
  Optional<Reply<?>> run() {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);
      check(stub, () -> connected.call(function, call.arguments(), Subject.TIMEOUT));
      var typed = check(stub, () -> TypedCall.send(connected, function, call.arguments()));
      typed.ifPresent(TypedView::assertAgrees);
      return typed;
    }
  }

  private Optional<Reply<?>> check(StubService stub, Supplier<Reply<?>> way) {
    stub.forget();
    stub.answerInTurn(call.answers().stream().map(AnswerFile.Answer::simulated).toList());
    Optional<Reply<?>> reply = Optional.empty();
    JsonNode seen;
    try {
      reply = Optional.of(way.get());
      seen = ExactJson.of(reply.get().tree());
    } catch (IntegrationException e) {
      ScriptWords.check(e.getMessage());
      seen = error(e);
    }
    var what = "%s (%s)".formatted(function.fullName(), call.name());
    assertThat(stub.paths())
        .as(what)
        .isEqualTo(call.answers().stream().map(AnswerFile.Answer::to).toList());
    assertThat(ExactJson.pretty(seen)).as(what).isEqualTo(ExactJson.pretty(expected()));
    assertThat(reply.isPresent()).as(what).isEqualTo(call.error() == null);
    return reply;
  }

  private static JsonNode error(IntegrationException failure) {
    var members = new LinkedHashMap<String, Object>();
    members.put("code", failure.code().word());
    members.put("message", String.valueOf(failure.getMessage()));
    failure.hint().ifPresent(hint -> members.put("hint", hint));
    failure.status().ifPresent(status -> members.put("status", status));
    members.put("retryable", failure.isRetryable());
    failure.requestId().ifPresent(id -> members.put("request_id", id));
    members.put("outcome", failure.outcome().word());
    return ExactJson.of(members);
  }

  private JsonNode expected() {
    if (call.error() != null) {
      return call.error();
    }
    var result = call.result() == null ? body() : call.result();
    return call.paging() == null || !(result instanceof ObjectNode object)
        ? result
        : object.deepCopy().set("paging", call.paging());
  }

  /** What the vendor said last, or that it said nothing. */
  private JsonNode body() {
    var last = call.answers().get(call.answers().size() - 1);
    return last.body() != null
        ? last.body()
        : JsonNodeFactory.instance
            .objectNode()
            .put("accepted", true)
            .put("status", last.simulated().status());
  }
}
