package dev.kosmo.integration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where connections may lead. A host is looked up once for each connection, and the connection goes
 * to an address that was checked, so that no second look-up can give another.
 */
final class Destinations {
  private final HostResolver resolver;
  private final Network network;

  Destinations(HostResolver resolver, Network network) {
    this.resolver = resolver;
    this.network = network;
  }

  /**
   * The addresses of a host.
   *
   * @throws BlockedAddress if one of them is not to be connected to
   */
  List<InetAddress> of(String host, Duration time) throws IOException {
    var addresses = lookUp(host, time);
    for (var address : addresses) {
      check(host, address);
    }
    return addresses;
  }

  /** The addresses of a proxy, which the operator chose. */
  List<InetAddress> ofProxy(String host, Duration time) throws IOException {
    return lookUp(host, time);
  }

  private void check(String host, InetAddress address) throws BlockedAddress {
    if (Loopback.isName(host)) {
      // Before the tables of addresses, which simulated runs need not load.
      require(address.isLoopbackAddress(), host, address, false);
      return;
    }
    var kind = AddressKind.of(address);
    var isPrivate = kind == AddressKind.PRIVATE;
    var allowed = kind == AddressKind.PUBLIC || (isPrivate && network.allowsPrivate(host));
    require(allowed, host, address, isPrivate);
  }

  private static void require(
      boolean allowed, String host, InetAddress address, boolean canBeAllowed)
      throws BlockedAddress {
    if (!allowed) {
      throw new BlockedAddress(host, address.getHostAddress(), canBeAllowed);
    }
  }

  /** On a thread of its own, as the look-ups of operating systems know no time-out. */
  private List<InetAddress> lookUp(String host, Duration time) throws IOException {
    var answer = new FutureTask<>(() -> List.of(resolver.resolve(host)));
    var thread = new Thread(answer, "kosmo-lookup");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("no answer about " + host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SocketTimeoutException("interrupted");
    } catch (ExecutionException e) {
      var unknown = new UnknownHostException(host);
      unknown.initCause(e.getCause());
      throw unknown;
    }
  }
}
