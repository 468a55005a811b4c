package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a currency.
 *
 * @param amount how much
 * @param currency in ISO 4217, such as {@code USD}
 * @param others everything else that Capsule sent
 */
public record Money(
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
