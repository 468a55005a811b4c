package dev.kosmo.integration;

import feign.Feign;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.UUID;

/** Feign, with everything replaced in it that would lose, repeat or reveal something. */
final class FeignClients {
  private FeignClients() {}

  static <A> A create(
      Integration<A> integration,
      Functions functions,
      Account account,
      Transport transport,
      Quota quota,
      Cassette cassette) {
    return Feign.builder()
        .contract(new EncodedOnce())
        .client((request, call) -> transport.client().execute(request, (Call) call, cassette))
        .queryMapEncoder(Query.encoder())
        .encoder((body, type, request) -> encode(body, request))
        // No Decoder and no ErrorDecoder: Feign would wrap what they throw.
        .responseInterceptor((context, chain) -> decode(context.response(), context.returnType()))
        .requestInterceptor(integration.authenticate(account.credentials()))
        .requestInterceptor(FeignClients::addIdempotencyKey)
        // Feign's own would repeat a POST after a broken connection.
        .retryer(Retryer.NEVER_RETRY)
        .invocationHandlerFactory(
            (target, wire) ->
                new CallHandler(integration, functions, account, transport, quota, wire))
        .target(
            new Target.HardCodedTarget<>(
                integration.api(),
                integration.name(),
                BaseUrl.of(integration, account.credentials())));
  }

  private static void encode(Object body, RequestTemplate request) {
    if (!request.headers().containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    // Without a charset hc5 sends the bytes as they are.
    request.body(Json.bytes(body), null);
  }

  private static Reply<?> decode(Response response, Type replyType) {
    var type = ((ParameterizedType) replyType).getActualTypeArguments()[0];
    return AnswerReader.read(response, Json.type(type));
  }

  private static void addIdempotencyKey(RequestTemplate request) {
    if (!request.headers().containsKey("Accept")) {
      request.header("Accept", List.of("application/json"));
    }
    var key = request.methodMetadata().method().getAnnotation(IdempotencyKey.class);
    if (key != null) {
      request.header(key.value(), UUID.randomUUID().toString());
    }
  }
}
