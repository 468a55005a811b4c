package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@code os} that only reads the clock. */
final class OsLibrary {
  private static final Set<String> LOCALES = Set.of("", "C", "POSIX");

  private OsLibrary() {}

  static void addTo(Module os) {
    var start = System.nanoTime();
    os.with("clock", arguments -> valueOf((System.nanoTime() - start) / 1e9))
        .with("date", OsLibrary::date)
        .with("difftime", arguments -> valueOf(arguments.number(1) - arguments.number(2, 0)))
        .with("setlocale", OsLibrary::setLocale)
        .with("time", OsLibrary::time);
  }

  // Lua's own one is the only locale, so that numbers read the same everywhere.
  private static Varargs setLocale(Arguments arguments) {
    var name = arguments.string(1, "C").tojstring();
    return LOCALES.contains(name) ? valueOf("C") : LuaValue.NIL;
  }

  private static Varargs time(Arguments arguments) {
    if (arguments.absent(1)) {
      return valueOf((double) Instant.now().getEpochSecond());
    }
    var table = arguments.table(1);
    try {
      // Days and months may lie outside their month or year, as in Lua.
      var local =
          LocalDateTime.of((int) field(table, "year", null), 1, 1, 0, 0)
              .plusMonths(field(table, "month", null) - 1)
              .plusDays(field(table, "day", null) - 1)
              .plusHours(field(table, "hour", 12L))
              .plusMinutes(field(table, "min", 0L))
              .plusSeconds(field(table, "sec", 0L));
      return valueOf((double) local.atZone(ZoneId.systemDefault()).toEpochSecond());
    } catch (DateTimeException | ArithmeticException e) {
      throw new LuaError("time result cannot be represented");
    }
  }

  private static long field(LuaTable table, String name, @Nullable Long otherwise) {
    var value = table.get(name).tonumber();
    if (!value.isnil()) {
      return value.tolong();
    } else if (otherwise == null) {
      throw new LuaError("field '" + name + "' missing in date table");
    }
    return otherwise;
  }

  private static Varargs date(Arguments arguments) {
    var format = arguments.string(1, "%c").tojstring();
    var universal = format.startsWith("!");
    var zone = universal ? ZoneOffset.UTC : ZoneId.systemDefault();
    var seconds = arguments.integer(2, Instant.now().getEpochSecond());
    try {
      var moment = Instant.ofEpochSecond(seconds).atZone(zone);
      var directives = universal ? format.substring(1) : format;
      return directives.startsWith("*t")
          ? fields(moment)
          : valueOf(new DateFormat(arguments, moment).format(directives));
    } catch (DateTimeException e) {
      throw arguments.error(2, "time out of range");
    }
  }

  private static LuaValue fields(ZonedDateTime moment) {
    var fields = new OrderedTable();
    fields.rawset("year", valueOf(moment.getYear()));
    fields.rawset("month", valueOf(moment.getMonthValue()));
    fields.rawset("day", valueOf(moment.getDayOfMonth()));
    fields.rawset("hour", valueOf(moment.getHour()));
    fields.rawset("min", valueOf(moment.getMinute()));
    fields.rawset("sec", valueOf(moment.getSecond()));
    fields.rawset("wday", valueOf(moment.getDayOfWeek().getValue() % 7 + 1));
    fields.rawset("yday", valueOf(moment.getDayOfYear()));
    var summer = moment.getZone().getRules().isDaylightSavings(moment.toInstant());
    fields.rawset("isdst", valueOf(summer));
    return fields;
  }
}
