package dev.kosmo.cli;

import dev.kosmo.host.CallListener;
import dev.kosmo.host.CallRecord;
import dev.kosmo.integration.Exchange;
import dev.kosmo.integration.Wait;
import java.util.Locale;
import java.util.Map;

/** Tells on standard error what calls do, as they do it. */
final class Narrator implements CallListener {
  private static final int LONGEST_BODY = 2000;

  private final Output err;
  private final boolean traced;

  /** Takes whether requests and responses are told, too. */
  Narrator(Output err, boolean traced) {
    this.err = err;
    this.traced = traced;
  }

  @Override
  public void called(CallRecord call) {
    var line =
        new StringBuilder("%s [%s] %s".formatted(call.path(), call.account(), call.outcome()));
    if (call.httpStatus() != null) {
      line.append(' ').append(call.httpStatus());
    }
    line.append(" in %d ms".formatted(call.duration().toMillis()));
    if (call.stats().attempts() > 1) {
      line.append(", %d requests".formatted(call.stats().attempts()));
    }
    if (!call.stats().waited().isZero()) {
      line.append(", %d ms of it waiting".formatted(call.stats().waited().toMillis()));
    }
    err.line(line.toString());
  }

  @Override
  public void waiting(Wait wait) {
    err.line(
        String.format(
            Locale.ROOT,
            "integrations.%s waits %.1f s: %s",
            wait.path(),
            wait.time().toMillis() / 1e3,
            wait.reason()));
  }

  @Override
  public void sending(Exchange.Request request) {
    if (traced) {
      tell("> " + request.method() + " " + request.url(), "> ", request.headers(), request.body());
    }
  }

  @Override
  public void answered(Exchange.Request request, Exchange.Response response) {
    if (traced) {
      tell("< " + response.status(), "< ", response.headers(), response.body());
    }
  }

  @Override
  public void failed(Exchange.Request request, String reason) {
    if (traced) {
      err.line("! " + reason);
    }
  }

  private void tell(String first, String mark, Map<String, String> headers, String body) {
    var text = new StringBuilder(first);
    headers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
        .forEach(
            header ->
                text.append('\n')
                    .append(mark)
                    .append(header.getKey())
                    .append(": ")
                    .append(header.getValue()));
    if (!body.isEmpty()) {
      var shown = body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) + "..." : body;
      text.append('\n').append(mark).append(shown.replace("\n", "\n" + mark));
    }
    // What a vendor sends must not steer a terminal.
    err.line(text.toString().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?"));
  }
}
