package dev.kosmo.host;

import dev.kosmo.integration.Exchange;
import dev.kosmo.integration.Wait;
import java.util.List;

/** Several listeners, told in their order; of an end in the opposite one. */
record CallListeners(List<CallListener> all) implements CallListener {

  @Override
  public void calling(CallStart call) {
    all.forEach(listener -> listener.calling(call));
  }

  @Override
  public void called(CallRecord call) {
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).called(call);
    }
  }

  @Override
  public void sending(Exchange.Request request) {
    all.forEach(listener -> listener.sending(request));
  }

  @Override
  public void answered(Exchange.Request request, Exchange.Response response) {
    all.forEach(listener -> listener.answered(request, response));
  }

  @Override
  public void failed(Exchange.Request request, String reason) {
    all.forEach(listener -> listener.failed(request, reason));
  }

  @Override
  public void waiting(Wait wait) {
    all.forEach(listener -> listener.waiting(wait));
  }
}
