package dev.kosmo.integration;

import dev.kosmo.integration.cassette.Answer;
import dev.kosmo.integration.cassette.Format;
import dev.kosmo.integration.cassette.Recorded;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A cassette that is played again. Nothing here can reach a network. */
final class Replay extends Cassette {
  private final Recorded recorded;

  private Replay(Recorded recorded) {
    this.recorded = recorded;
  }

  static Cassette of(Path file) throws IOException {
    return new Replay(Recorded.read(file));
  }

  @Override
  public boolean isReplay() {
    return true;
  }

  /** An integration that nobody asked for has an account, too: it is its calls that are missing. */
  @Override
  public Accounts accounts(Integration<?> integration, Supplier<Accounts> configured) {
    var accounts = new ArrayList<Account>();
    recorded
        .accounts(integration.name())
        .orElseGet(() -> Map.of(Account.DEFAULT, Map.of()))
        .forEach((name, options) -> accounts.add(account(integration, name, options)));
    return Accounts.of(accounts);
  }

  private static Account account(
      Integration<?> integration, String name, Map<String, String> options) {
    var values = new LinkedHashMap<>(options);
    for (var field : integration.fields()) {
      if (field.secret()) {
        values.put(field.key(), "replayed-" + field.key());
      }
    }
    return new Account(name, Credentials.of(values));
  }

  @Override
  public List<String> left() {
    return recorded.left();
  }

  @Override
  public List<String> missed() {
    return recorded.missed();
  }

  @Override
  Take take(Call call, Request request, Client network) {
    var question = Questions.of(call, request);
    var answers =
        recorded
            .take(question)
            .orElseThrow(
                () ->
                    IntegrationException.rejected(
                        ErrorCode.NOT_RECORDED,
                        recorded.miss(question),
                        "Record the script anew, or mend its calls."));
    return new Player(answers.iterator());
  }

  private record Player(Iterator<Answer> answers) implements Take {

    @Override
    public Response send(Request request, Request.Options options) throws IOException {
      var answer = answers.next();
      if (answer.fault() != null) {
        throw new Replayed(answer.fault());
      }
      var headers = new HashMap<String, List<String>>();
      if (answer.headers() != null) {
        answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
      }
      var response =
          Response.builder()
              .status(Objects.requireNonNull(answer.status()))
              .headers(Map.copyOf(headers))
              .request(request)
              .body(new byte[0])
              .build();
      var bytes = Format.text(answer.body()).getBytes(response.charset());
      return response.toBuilder().body(bytes).build();
    }

    /** What was repeated is repeated, and at once. */
    @Override
    public Optional<Duration> pause(Supplier<Optional<Duration>> rule) {
      return answers.hasNext() ? Optional.of(Duration.ZERO) : Optional.empty();
    }
  }
}
