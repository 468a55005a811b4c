package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one field: sets it or clears it. A null {@code Change} leaves the field as
 * it is. Scripts clear with an explicit null.
 *
 * @param <T> the type of the field
 */
public final class Change<T> {
  private final @Nullable T value;

  private Change(@Nullable T value) {
    this.value = value;
  }

  /** Sets the field. */
  public static <T> Change<T> to(T value) {
    return new Change<>(Objects.requireNonNull(value, "value"));
  }

  /** Clears the field at the vendor. */
  public static <T> Change<T> clear() {
    return new Change<>(null);
  }

  /** The new value, or null if the field is cleared. */
  @JsonValue
  public @Nullable T value() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
