package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.Realm;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Directives of C's {@code strftime} for one moment, in English. */
final class DateFormat {
  private final Realm realm;
  private final Arguments arguments;
  private final ZonedDateTime moment;

  DateFormat(Realm realm, Arguments arguments, ZonedDateTime moment) {
    this.realm = realm;
    this.arguments = arguments;
    this.moment = moment;
  }

  String format(String format) {
    var text = new StringBuilder();
    var at = 0;
    for (var mark = format.indexOf('%'); mark >= 0; mark = format.indexOf('%', at)) {
      add(text, format.substring(at, mark));
      add(text, directive(mark + 1 < format.length() ? format.charAt(mark + 1) : 0));
      at = mark + 2;
    }
    add(text, format.substring(at));
    return text.toString();
  }

  private void add(StringBuilder text, String piece) {
    realm.tick();
    realm.take((long) piece.length() * Character.BYTES);
    if (text.length() + piece.length() > Bytes.MAX_LENGTH) {
      throw Bytes.tooLong();
    }
    text.append(piece);
  }

  private String directive(int letter) {
    return switch (letter) {
      case '%' -> "%";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'D', 'x' -> format("%m/%d/%y");
      case 'F' -> format("%Y-%m-%d");
      case 'R' -> format("%H:%M");
      case 'r' -> format("%I:%M:%S %p");
      case 'T', 'X' -> format("%H:%M:%S");
      case 'a' -> moment.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 'A' -> moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'b', 'h' -> moment.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 'B' -> moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'p' -> moment.getHour() < 12 ? "AM" : "PM";
      case 'z' -> DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(moment);
      case 'Z' -> moment.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      default -> number(letter);
    };
  }

  private String number(int letter) {
    return switch (letter) {
      case 'C' -> padded(moment.getYear() / 100, 2);
      case 'd' -> padded(moment.getDayOfMonth(), 2);
      case 'e' -> "%2d".formatted(moment.getDayOfMonth());
      case 'g' -> padded(moment.get(IsoFields.WEEK_BASED_YEAR) % 100, 2);
      case 'G' -> padded(moment.get(IsoFields.WEEK_BASED_YEAR), 4);
      case 'H' -> padded(moment.getHour(), 2);
      case 'I' -> padded(moment.get(ChronoField.CLOCK_HOUR_OF_AMPM), 2);
      case 'j' -> padded(moment.getDayOfYear(), 3);
      case 'm' -> padded(moment.getMonthValue(), 2);
      case 'M' -> padded(moment.getMinute(), 2);
      case 's' -> Long.toString(moment.toEpochSecond());
      case 'S' -> padded(moment.getSecond(), 2);
      case 'u' -> padded(moment.getDayOfWeek().getValue(), 1);
      case 'U' -> padded(week(moment.getDayOfWeek().getValue() % 7), 2);
      case 'V' -> padded(moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case 'w' -> padded(moment.getDayOfWeek().getValue() % 7, 1);
      case 'W' -> padded(week(moment.getDayOfWeek().getValue() - 1), 2);
      case 'y' -> padded(moment.getYear() % 100, 2);
      case 'Y' -> padded(moment.getYear(), 4);
      default ->
          throw arguments.error(
              1, "invalid conversion specifier '%" + (letter == 0 ? "" : (char) letter) + "'");
    };
  }

  /** The week of the year, given how many days the current week is old. */
  private int week(int weekday) {
    return (moment.getDayOfYear() + 6 - weekday) / 7;
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }
}
