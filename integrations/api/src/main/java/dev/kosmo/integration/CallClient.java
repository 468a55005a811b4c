package dev.kosmo.integration;

import feign.Client;
import feign.Request;
import feign.Response;

/**
 * Sends one request of a {@link Call}, again where that is safe, and tells what became of it. What
 * leaves here is a success with its body in memory, or our own exception: Feign's carry whole URLs
 * in their messages.
 */
final class CallClient implements Client {
  private final Client http;

  CallClient(Client http) {
    this.http = http;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    return new Attempts(http, (Call) options, request).toEnd();
  }
}
