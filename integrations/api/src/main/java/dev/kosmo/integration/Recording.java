package dev.kosmo.integration;

import dev.kosmo.integration.cassette.Answer;
import dev.kosmo.integration.cassette.CassetteWriter;
import dev.kosmo.integration.cassette.Entry;
import dev.kosmo.integration.cassette.Format;
import dev.kosmo.integration.cassette.Question;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A cassette that is being recorded. */
final class Recording extends Cassette {
  // A cookie is as good as a credential; most others are of no use to anybody.
  private static final Set<String> HEADERS =
      Set.of("content-type", "etag", "last-modified", "link", "location", "retry-after");
  private static final Set<String> LIMITS = Set.of("ratelimit", "rate-limit");

  private final CassetteWriter writer;
  private final AtomicLong ticks = new AtomicLong();

  private Recording(CassetteWriter writer) {
    this.writer = writer;
  }

  static Cassette to(Path file) throws IOException {
    return new Recording(new CassetteWriter(file));
  }

  @Override
  public boolean isReplay() {
    return false;
  }

  @Override
  public Accounts accounts(Integration<?> integration, Supplier<Accounts> configured) {
    var accounts = configured.get();
    var options = new TreeMap<String, Map<String, String>>();
    for (var name : accounts.names()) {
      accounts.find(name).ifPresent(a -> options.put(name, options(integration, a)));
    }
    writer.accounts(integration.name(), options);
    return accounts;
  }

  private static Map<String, String> options(Integration<?> integration, Account account) {
    var secrets = new Secrets(integration, account);
    var options = new LinkedHashMap<String, String>();
    for (var field : integration.fields()) {
      if (!field.secret()) {
        var value = account.credentials().find(field.key());
        value.ifPresent(text -> options.put(field.key(), secrets.hide(text)));
      }
    }
    return options;
  }

  @Override
  Take take(Call call, Request request, Client network) {
    return new Recorder(call, Questions.of(call, request), network);
  }

  @Override
  public void close() {
    writer.close();
  }

  private final class Recorder implements Take {
    private final long begin = ticks.incrementAndGet();
    private final Call call;
    private final Question question;
    private final Client network;
    private final List<Answer> answers = new ArrayList<>();

    Recorder(Call call, Question question, Client network) {
      this.call = call;
      this.question = question;
      this.network = network;
    }

    @Override
    public Response send(Request request, Request.Options options) throws IOException {
      return network.execute(request, options);
    }

    @Override
    public void answered(Response answer) {
      var headers = new TreeMap<String, String>();
      Bodies.headers(answer)
          .forEach(
              (name, value) -> {
                if (isTelling(name, answer.status())) {
                  headers.put(name, Questions.shown(call, value));
                }
              });
      var body = Format.body(Questions.shown(call, Bodies.text(answer)));
      answers.add(new Answer(answer.status(), headers, body, null));
    }

    @Override
    public void failed(IntegrationException failure, boolean wasSent) {
      var retryIn = failure.retryAt().map(at -> Duration.between(Instant.now(), at).toSeconds());
      answers.add(
          new Answer(
              null,
              null,
              null,
              new Answer.Fault(
                  failure.code().word(),
                  Questions.shown(call, String.valueOf(failure.getMessage())),
                  failure.hint().map(hint -> Questions.shown(call, hint)).orElse(null),
                  failure.isRetryable(),
                  wasSent,
                  retryIn.orElse(null))));
    }

    @Override
    public void ended() {
      if (!answers.isEmpty()) {
        writer.add(Entry.of(question, answers), begin, ticks.incrementAndGet());
      }
    }

    /** How much of a limit is left tells something only where it is used up. */
    private static boolean isTelling(String name, int status) {
      return HEADERS.contains(name)
          || RequestId.isOne(name)
          || status >= 400 && LIMITS.stream().anyMatch(name::contains);
    }
  }
}
