package dev.kosmo.integration;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that a script chose, such as {@code /parties/123}, which can lead nowhere but below the
 * base URL: the variable of a wire method such as {@code GET /{path}}. Immutable.
 */
public final class RelativePath {
  /** What needs no encoding, so that nobody on the way can decode anything a second time. */
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_~,.-]*[A-Za-z0-9_~,-]");

  private static final Pattern OCTET = Pattern.compile("%[0-9A-Fa-f]{2}");

  private final String path;

  private RelativePath(String path) {
    this.path = path;
  }

  /**
   * Checks a path as the vendor would read it, with percent-encoding undone.
   *
   * @param function such as {@code app.integrations.capsule.api_get}
   * @param parameter whose value it is, for the message
   * @throws IntegrationException with code {@code invalid_argument} unless it is plain words
   *     between single slashes; one slash may come first
   */
  public static RelativePath of(String function, String parameter, String path) {
    var relative = path.startsWith("/") ? path.substring(1) : path;
    // Split before decoding: an encoded slash is a part of a word and refused with it.
    var segments = Arrays.stream(relative.split("/", -1)).map(RelativePath::decoded).toList();
    if (!segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches())) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          ("%s: `%s` must be a path below the base URL: words of letters, digits and `-_~,.` between"
                  + " single slashes. Whole URLs, `..` and queries are refused.")
              .formatted(function, parameter));
    }
    return new RelativePath(String.join("/", segments));
  }

  private static String decoded(String segment) {
    return OCTET.matcher(segment).replaceAll(RelativePath::character);
  }

  private static String character(MatchResult octet) {
    var code = Integer.parseInt(octet.group().substring(1), 16);
    return Matcher.quoteReplacement(String.valueOf((char) code));
  }

  /** The path without a slash at the start. */
  @Override
  public String toString() {
    return path;
  }
}
