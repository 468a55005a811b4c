package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields of a record as they are on the wire. */
final class RecordReader {
  private static final ClassValue<List<ValueType.Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<ValueType.Field> computeValue(Class<?> record) {
          return read(record);
        }
      };

  private RecordReader() {}

  static List<ValueType.Field> fields(Class<?> record) {
    return FIELDS.get(record);
  }

  private static List<ValueType.Field> read(Class<?> record) {
    var names = Json.names(record);
    var fields = new ArrayList<ValueType.Field>();
    for (var component : record.getRecordComponents()) {
      var name = names.get(component.getName());
      if (name != null && !holdsOthers(record, component)) {
        fields.add(new ValueType.Field(name, TypeReader.read(component.getAnnotatedType())));
      }
    }
    return List.copyOf(fields);
  }

  static Optional<String> open(Class<?> record) {
    return declared(record)
        .map(field -> field.getAnnotation(OpenFields.class))
        .flatMap(Stream::ofNullable)
        .map(OpenFields::value)
        .findFirst();
  }

  private static boolean holdsOthers(Class<?> record, RecordComponent component) {
    return declared(record)
        .filter(field -> field.getName().equals(component.getName()))
        .anyMatch(field -> field.isAnnotationPresent(JsonAnySetter.class));
  }

  /** Fields keep an annotation of their component whatever the constructor looks like. */
  private static Stream<Field> declared(Class<?> record) {
    return Arrays.stream(record.getDeclaredFields());
  }
}
