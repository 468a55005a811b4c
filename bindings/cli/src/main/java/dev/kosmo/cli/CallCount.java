package dev.kosmo.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many calls a script may make. */
final class CallCount implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    try {
      var count = Integer.parseInt(text.strip());
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static TypeConversionException refused(String text) {
    return new TypeConversionException(
        "must be a whole number from 1 to 2147483647, but is `%s`".formatted(text));
  }
}
