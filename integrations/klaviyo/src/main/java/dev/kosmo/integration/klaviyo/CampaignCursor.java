package dev.kosmo.integration.klaviyo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of campaigns begins: the channel, and Klaviyo's cursor in its list. Scripts see it
 * as one text such as {@code sms:bmV4dA}, so that one loop gets the campaigns of all channels.
 *
 * @param cursor null on the channel's first page
 */
record CampaignCursor(Channel channel, @Nullable String cursor) {
  private static final String FUNCTION = "list_campaigns";

  static CampaignCursor of(@Nullable String given) {
    if (given == null) {
      return new CampaignCursor(Channel.EMAIL, null);
    }
    for (var channel : Channel.values()) {
      var prefix = channel.word() + ":";
      if (given.startsWith(prefix)) {
        var rest = given.substring(prefix.length());
        return new CampaignCursor(channel, rest.isEmpty() ? null : PageCursor.of(FUNCTION, rest));
      }
    }
    return new CampaignCursor(channelOf(given), PageCursor.of(FUNCTION, given));
  }

  /** A URL from {@code links.next} names its channel in the filter. */
  private static Channel channelOf(String given) {
    var filter = PageCursor.isUrl(given) ? PageCursor.parameter(given, "filter").orElse("") : "";
    for (var channel : Channel.values()) {
      if (filter.contains("'" + channel.word() + "'")
          || filter.contains("\"" + channel.word() + "\"")) {
        return channel;
      }
    }
    return Channel.EMAIL;
  }

  /** The arguments that lead on: to the channel's next page, or else to the next channel. */
  Map<String, Object> next(@Nullable Object document, String revision) {
    return PageCursor.inLinks(document)
        .map(next -> channel.word() + ":" + next)
        .or(() -> channel.next(revision).map(next -> next.word() + ":"))
        .<Map<String, Object>>map(next -> Map.of("page_cursor", next))
        .orElse(Map.of());
  }
}
