package dev.kosmo.integration;

import feign.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One logical call, which may take several requests. Feign hands it through to the client, since it
 * takes any argument that is a {@link Request.Options} for the options of that request.
 */
final class Call extends Request.Options {
  private static final String HIDDEN = "***";
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Integration<?> integration;
  private final String function;
  private final Account account;
  private final Access access;
  private final long deadline;
  private final AtomicBoolean mayHaveChanged;

  Call(
      Integration<?> integration,
      String function,
      Access access,
      Account account,
      Duration timeout) {
    this(
        integration,
        function,
        access,
        account,
        System.nanoTime() + timeout.toNanos(),
        new AtomicBoolean());
  }

  private Call(
      Integration<?> integration,
      String function,
      Access access,
      Account account,
      long deadline,
      AtomicBoolean mayHaveChanged) {
    super(
        Math.min(CONNECT.toMillis(), millisUntil(deadline)),
        TimeUnit.MILLISECONDS,
        millisUntil(deadline),
        TimeUnit.MILLISECONDS,
        false);
    this.integration = integration;
    this.function = function;
    this.account = account;
    this.access = access;
    this.deadline = deadline;
    this.mayHaveChanged = mayHaveChanged;
  }

  /** The same call with the time that is left now. */
  Call forRequest() {
    return new Call(integration, function, access, account, deadline, mayHaveChanged);
  }

  private static long millisUntil(long deadline) {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
  }

  boolean isOver() {
    return deadline - System.nanoTime() <= 0;
  }

  Integration<?> integration() {
    return integration;
  }

  String function() {
    return function;
  }

  String account() {
    return account.name();
  }

  /** The vendor's words without the credentials that it may repeat in them. */
  String withoutSecrets(String text) {
    var clean = text;
    for (var field : integration.fields()) {
      var value = field.secret() ? account.credentials().find(field.key()).orElse("") : "";
      if (!value.isEmpty()) {
        for (var form : forms(value)) {
          clean = clean.replace(form, HIDDEN);
        }
      }
    }
    return clean;
  }

  /** A credential as it is, in a URL, and in the two ways of Basic authentication. */
  private static List<String> forms(String value) {
    return List.of(
        value,
        PercentEncoding.value(value),
        base64(value + ":").replace("=", ""),
        base64(value).replace("=", ""));
  }

  private static String base64(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Notes that the vendor may have done what a request says, for all that is known here. */
  void mayHaveDone(Request request) {
    // Whatever a read posts, it is a question; and whatever else a call gets, it looks up.
    if (access != Access.READ && request.httpMethod() != Request.HttpMethod.GET) {
      mayHaveChanged.set(true);
    }
  }

  /** What became of the call, given what is known of the request at hand. */
  Outcome outcome(Outcome ofRequest) {
    if (mayHaveChanged.get()) {
      return Outcome.UNKNOWN;
    }
    return ofRequest == Outcome.UNKNOWN ? Outcome.FAILED : ofRequest;
  }
}
