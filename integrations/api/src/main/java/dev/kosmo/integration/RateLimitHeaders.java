package dev.kosmo.integration;

import dev.kosmo.integration.quota.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What vendors say of their limits in the headers of answers: {@code RateLimit-Limit}, {@code
 * -Remaining} and {@code -Reset} (drafts of the IETF), the same with {@code X-}, or all three in
 * {@code RateLimit}. Where a list stands, its first item counts; {@code 75;w=1} in it is a limit
 * with its seconds. What cannot be read says nothing.
 */
final class RateLimitHeaders {
  private static final List<String> NAMES = List.of("ratelimit-", "x-ratelimit-", "x-rate-limit-");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})(?!\\d)");
  private static final Pattern LIMIT = Pattern.compile("\\blimit\\s*=" + NUMBER);
  private static final Pattern REMAINING = Pattern.compile("\\b(?:remaining|r)\\s*=" + NUMBER);
  private static final Pattern POLICY = Pattern.compile("(\\d{1,9})\\s*;\\s*w\\s*=\\s*(\\d{1,6})");

  private RateLimitHeaders() {}

  /** Takes headers by lower-case name. */
  static Reading read(Map<String, String> headers, Instant now) {
    var limits = values(headers, "limit").toList();
    var all = headers.getOrDefault("ratelimit", "");
    return new Reading(
        first(NUMBER, limits, LIMIT, all),
        first(NUMBER, values(headers, "remaining").toList(), REMAINING, all),
        RetryHint.reset(headers, now).orElse(null),
        policies(limits));
  }

  private static Stream<String> values(Map<String, String> headers, String what) {
    return NAMES.stream().map(name -> headers.getOrDefault(name + what, ""));
  }

  private static OptionalInt first(Pattern single, List<String> values, Pattern part, String all) {
    return Stream.concat(
            values.stream().map(single::matcher).filter(it -> it.lookingAt()),
            Stream.of(part.matcher(all)).filter(it -> it.find()))
        .mapToInt(it -> Integer.parseInt(it.group(1)))
        .findFirst();
  }

  private static Map<Duration, Integer> policies(List<String> limits) {
    var policies = new HashMap<Duration, Integer>();
    for (var value : limits) {
      var policy = POLICY.matcher(value);
      while (policy.find()) {
        policies.putIfAbsent(
            Duration.ofSeconds(Long.parseLong(policy.group(2))), Integer.parseInt(policy.group(1)));
      }
    }
    return policies;
  }
}
