package dev.kosmo.integration;

import feign.Request;
import feign.Response;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One logical call, which may take several requests. Feign hands it through to the client, since it
 * takes any argument that is a {@link Request.Options} for the options of that request.
 */
final class Call extends Request.Options {
  private final Integration<?> integration;
  private final String function;
  private final Account account;
  private final Access access;
  private final CallContext context;
  private final Quota quota;
  private final Timeouts timeouts;
  private final long deadline;
  private final Progress progress;
  private final Secrets secrets;

  Call(
      Integration<?> integration,
      String function,
      Access access,
      Account account,
      CallContext context,
      Quota quota,
      Timeouts timeouts,
      Secrets secrets) {
    this(
        integration,
        function,
        access,
        account,
        context,
        quota,
        timeouts,
        System.nanoTime() + context.deadline().toNanos(),
        new Progress(access),
        secrets);
  }

  private Call(
      Integration<?> integration,
      String function,
      Access access,
      Account account,
      CallContext context,
      Quota quota,
      Timeouts timeouts,
      long deadline,
      Progress progress,
      Secrets secrets) {
    super(
        Math.min(timeouts.connect().toMillis(), millisUntil(deadline)),
        TimeUnit.MILLISECONDS,
        Math.min(timeouts.attempt().toMillis(), millisUntil(deadline)),
        TimeUnit.MILLISECONDS,
        false);
    this.integration = integration;
    this.function = function;
    this.account = account;
    this.access = access;
    this.context = context;
    this.quota = quota;
    this.timeouts = timeouts;
    this.deadline = deadline;
    this.progress = progress;
    this.secrets = secrets;
  }

  /** The same call with the time that is left now. */
  Call forRequest() {
    return new Call(
        integration,
        function,
        access,
        account,
        context,
        quota,
        timeouts,
        deadline,
        progress,
        secrets);
  }

  private static long millisUntil(long deadline) {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  boolean isOver() {
    return left().isZero();
  }

  Integration<?> integration() {
    return integration;
  }

  String function() {
    return function;
  }

  /** The function with its integration, such as {@code loops.create_contact}. */
  String path() {
    return integration.name() + "." + function;
  }

  String account() {
    return account.name();
  }

  Access access() {
    return access;
  }

  CallContext context() {
    return context;
  }

  Quota quota() {
    return quota;
  }

  Progress progress() {
    return progress;
  }

  CallStats stats() {
    return progress.stats();
  }

  /** Text from the vendor, or of a request, without the credentials that it may hold. */
  String withoutSecrets(String text) {
    return secrets.hide(text);
  }

  /** The response without the credentials that it may hold. */
  Response withoutSecrets(Response response) {
    return secrets.hide(response);
  }

  /** Text in which the vendor's own address stands for the one that the account has. */
  String atVendor(String text) {
    var vendor = integration.baseUri().toString();
    var base = BaseUrl.of(integration, account.credentials());
    return base.equals(vendor)
        ? text
        : text.replace(base, vendor).replace(base.replace("/", "\\/"), vendor);
  }

  /** What became of the call, given what is known of the request at hand. */
  Outcome outcome(Outcome ofRequest) {
    return progress.outcome(ofRequest);
  }
}
