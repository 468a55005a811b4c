package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.kosmo.integration.ValueType.Anything;
import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.Field;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.MapOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueTypeTest {
  private static final Scalar TEXT = new Scalar(DataType.STRING);

  /** Some answers and arguments. */
  interface Api {
    @Read("An object.")
    Reply<Map<String, @Nullable Object>> open();

    @Read("A list.")
    Reply<List<Crate>> crates(
        @Doc("Order")
            @OneOf(
                value = {"up", "down"},
                aliases = "asc")
            String order,
        @Doc("Side") @Nullable Side side,
        @Doc("Name") @Nullable Change<List<String>> names);
  }

  /** Words on the wire. */
  enum Side {
    @JsonProperty("left")
    @JsonAlias("l")
    LEFT,
    RIGHT
  }

  /** A record that holds itself. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Crate(
      String fullName,
      @JsonProperty("_type") @Nullable String className,
      long weight,
      @Nullable Double value,
      List<@Nullable Crate> inner,
      @Nullable Object anything,
      @OpenFields("custom.") @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {

    /** A record inside. */
    @Page
    record Label(@JsonAnySetter @Nullable Map<String, Object> others) {}
  }

  private static FunctionSpec function(String name) {
    for (var method : Api.class.getMethods()) {
      if (method.getName().equals(name)) {
        return FunctionReader.read("depot", method).orElseThrow();
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void answersHaveTypes() {
    assertThat(function("open").result()).isEqualTo(new MapOf(new Anything()));
    assertThat(function("crates").result()).isEqualTo(new ListOf(new RecordType(Crate.class)));
  }

  @Test
  void fieldsAreThoseOnTheWire() {
    assertThat(new RecordType(Crate.class).fields())
        .containsExactly(
            new Field("full_name", TEXT),
            new Field("_type", new Maybe(TEXT)),
            new Field("weight", new Scalar(DataType.INTEGER)),
            new Field("value", new Maybe(new Scalar(DataType.NUMBER))),
            new Field("inner", new ListOf(new Maybe(new RecordType(Crate.class)))),
            new Field("anything", new Anything()));
  }

  @Test
  void namesTellWhereARecordStands() {
    assertThat(new RecordType(Crate.Label.class).name()).isEqualTo("CrateLabel");
    assertThat(new RecordType(Crate.class).name()).isEqualTo("Crate");
  }

  @Test
  void recordsSayWhetherTheyAreOpenAndPages() {
    var crate = new RecordType(Crate.class);
    var label = new RecordType(Crate.Label.class);

    assertThat(crate.open()).contains("custom.");
    assertThat(crate.isPage()).isFalse();
    assertThat(label.open()).isEmpty();
    assertThat(label.isPage()).isTrue();
  }

  @Test
  void argumentsHaveTypes() {
    var function = function("crates");

    assertThat(function.parameters().stream().map(function::typeOf))
        .containsExactly(
            new Choice(List.of("up", "down", "asc")),
            new Choice(List.of("left", "RIGHT", "l")),
            new ListOf(TEXT));
  }
}
