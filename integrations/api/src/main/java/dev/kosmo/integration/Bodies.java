package dev.kosmo.integration;

import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The text and the headers of a response whose body is in memory. */
final class Bodies {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Bodies() {}

  /** The text as well as it can be read, to be looked at. */
  static String text(Response response) {
    var bytes = bytes(response);
    try {
      return withoutMark(new String(bytes, charset(response, bytes)));
    } catch (UnsupportedCharsetException e) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * The text in the response's own charset; Jackson would take bytes for UTF-8 whatever it says.
   *
   * @throws CharacterCodingException if some of it is not in that charset
   * @throws UnsupportedCharsetException if nobody knows that charset
   */
  static String exactText(Response response) throws CharacterCodingException {
    var bytes = bytes(response);
    // A decoder of its own reports what String replaces.
    var decoder = charset(response, bytes).newDecoder();
    return withoutMark(decoder.decode(ByteBuffer.wrap(bytes)).toString());
  }

  private static byte[] bytes(Response response) {
    try {
      return response.body() == null ? new byte[0] : response.body().asInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the mark at its beginning, else by its header, else the one that JSON has. */
  private static Charset charset(Response response, byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    var named = CHARSET.matcher(headers(response).getOrDefault("content-type", ""));
    if (!named.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalCharsetNameException e) {
      throw new UnsupportedCharsetException(named.group(1));
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (bytes.length <= i || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  static Map<String, String> headers(Response response) {
    var headers = new TreeMap<String, String>();
    response
        .headers()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return headers;
  }
}
