package dev.kosmo.integration;

import java.util.List;
import java.util.Optional;

/**
 * The type of a value that goes to or comes from a vendor, in the words of no language: what is
 * written for editors is made of it. Immutable.
 */
public sealed interface ValueType {

  /** A text, a number or a truth value. */
  record Scalar(DataType type) implements ValueType {}

  /** One of some texts, in their documented order. */
  record Choice(List<String> values) implements ValueType {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /** A list. */
  record ListOf(ValueType items) implements ValueType {}

  /** An object whose fields nobody knows beforehand. */
  record MapOf(ValueType values) implements ValueType {}

  /** A value that may be null or absent. */
  record Maybe(ValueType type) implements ValueType {}

  /** A value of which nothing is known. */
  record Anything() implements ValueType {}

  /** An object with the fields of a record. Its fields are read when asked for. */
  record RecordType(Class<?> record) implements ValueType {

    /** The record's name, with that of the record around it, such as {@code ContactEmail}. */
    public String name() {
      var outer = record.getEnclosingClass();
      return outer != null && outer.isRecord()
          ? new RecordType(outer).name() + record.getSimpleName()
          : record.getSimpleName();
    }

    /** The fields as the vendor spells them, in the record's order. */
    public List<Field> fields() {
      return RecordReader.fields(record);
    }

    /**
     * How the names of fields begin that the vendor's users define, such as {@code custom.}; empty
     * if they may have any name.
     */
    public Optional<String> open() {
      return RecordReader.open(record);
    }

    /** Whether it is a page of a list, and says under {@code paging} where it stands. */
    public boolean isPage() {
      return record.isAnnotationPresent(Page.class);
    }
  }

  /** A field of an object, under the vendor's name. */
  record Field(String name, ValueType type) {}
}
