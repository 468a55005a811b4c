package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.quota.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation is made of is there. */
interface CatalogContract {

  @Test
  default void theIntegrationIsDescribed(Subject subject) {
    var integration = subject.integration();

    assertThat(integration.title()).isNotBlank();
    assertThat(integration.category()).isNotBlank();
    assertThat(integration.authentication()).isNotBlank();
    assertThat(integration.baseUri()).hasScheme("https").hasNoQuery().hasNoFragment();
    assertThat(integration.baseUri().toString()).doesNotEndWith("/");
  }

  @Test
  default void everyFieldIsDescribed(Subject subject) {
    assertThat(subject.integration().fields())
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.key()).matches(SNAKE_CASE))
        .allSatisfy(field -> assertThat(field.description()).isNotBlank())
        .extracting(AccountField::key)
        .doesNotHaveDuplicates()
        .doesNotContain("url");
  }

  @Test
  default void everyFunctionAndParameterIsDocumented(Subject subject) {
    assertThat(subject.functions())
        .isNotEmpty()
        .allSatisfy(
            function -> {
              assertThat(function.description()).as(function.fullName()).isNotBlank();
              assertThat(function.parameters())
                  .as(function.fullName())
                  .allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
            });
  }

  @Test
  default void namesAreUniqueSnakeCase(Subject subject) {
    var prefix = subject.integration().name() + "_";

    assertThat(subject.functions())
        .extracting(FunctionSpec::name)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches(SNAKE_CASE).doesNotStartWith(prefix));
    assertThat(subject.functions())
        .allSatisfy(
            function ->
                assertThat(function.parameters())
                    .as(function.fullName())
                    .extracting(ParameterSpec::name)
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).matches(PARAMETER)));
  }

  @Test
  default void rateLimitsCanBeRead(Subject subject) {
    var api = subject.integration().api();
    var declared =
        Stream.concat(
            Stream.ofNullable(api.getAnnotation(RateLimited.class)),
            Arrays.stream(api.getMethods())
                .map(method -> method.getAnnotation(RateLimited.class))
                .filter(Objects::nonNull));

    assertThat(declared)
        .flatExtracting(limits -> List.of(limits.value()))
        .allSatisfy(limit -> assertThat(Window.parse(limit).limit()).isPositive());
  }

  /** A function of several requests has no endpoint; its requests have. */
  @Test
  default void onlyRequestsHaveRateLimits(Subject subject) {
    assertThat(subject.integration().api().getMethods())
        .filteredOn(method -> method.isAnnotationPresent(RateLimited.class))
        .allSatisfy(method -> assertThat(method.isDefault()).as(method.getName()).isFalse());
  }

  /** How scripts spell names. */
  String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

  /** How they spell parameters: in snake_case, unless the document has the vendor's spelling. */
  String PARAMETER = SNAKE_CASE + "|[a-z][A-Za-z0-9]*";
}
