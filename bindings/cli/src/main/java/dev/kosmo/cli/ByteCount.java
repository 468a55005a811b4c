package dev.kosmo.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes, such as {@code 512M}; units are powers of 1024. */
final class ByteCount implements ITypeConverter<Long> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12}) ?([KMGT]?)(?:I?B)?");

  @Override
  public Long convert(String text) {
    var size = SIZE.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (size.matches()) {
      var unit = 10 * " KMGT".indexOf(size.group(2).isEmpty() ? ' ' : size.group(2).charAt(0));
      var count = Long.parseLong(size.group(1));
      if (count > 0 && count <= Long.MAX_VALUE >> unit) {
        return count << unit;
      }
    }
    throw new TypeConversionException(
        "must be a number of bytes, such as 512M or 2G, but is `%s`".formatted(text));
  }
}
