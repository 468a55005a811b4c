package dev.kosmo.integration.klaviyo;

import java.util.Arrays;
import java.util.Optional;

/** What campaigns are sent by. Klaviyo lists the campaigns of one channel at a time. */
enum Channel {
  EMAIL("email", ""),
  SMS("sms", ""),
  MOBILE_PUSH("mobile_push", "2025-01-15");

  private final String word;
  private final String since;

  Channel(String word, String since) {
    this.word = word;
    this.since = since;
  }

  String word() {
    return word;
  }

  String filter() {
    return "equals(messages.channel,'%s')".formatted(word);
  }

  boolean isIn(String revision) {
    return revision.compareTo(since) >= 0;
  }

  /** The channel of that name. */
  static Optional<Channel> of(String word) {
    return Arrays.stream(values()).filter(channel -> channel.word.equals(word)).findFirst();
  }

  /** The channel whose campaigns come after those of this one. */
  Optional<Channel> next(String revision) {
    return Arrays.stream(values())
        .filter(channel -> channel.ordinal() == ordinal() + 1 && channel.isIn(revision))
        .findFirst();
  }
}
