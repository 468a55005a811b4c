package dev.kosmo.integration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to addresses that were checked. hc5 would go on to the next address of a host
 * when the time of the request is over.
 */
final class CheckedConnections implements HttpClientConnectionOperator {
  private final Destinations destinations;
  private final @Nullable HttpHost proxy;
  private final Timeouts timeouts;
  private final Lookup<TlsSocketStrategy> tls;
  private final HttpClientConnectionOperator upgrades;

  CheckedConnections(
      Destinations destinations,
      @Nullable HttpHost proxy,
      Timeouts timeouts,
      TlsSocketStrategy tls) {
    this.destinations = destinations;
    this.proxy = proxy;
    this.timeouts = timeouts;
    this.tls = scheme -> URIScheme.HTTPS.same(scheme) ? tls : null;
    this.upgrades = to(List.of());
  }

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint endpointName,
      @Nullable Path unixDomainSocket,
      @Nullable InetSocketAddress localAddress,
      @Nullable Timeout connectTimeout,
      SocketConfig socketConfig,
      @Nullable Object attachment,
      HttpContext context)
      throws IOException {
    var passage = Passage.of(context);
    IOException failure = null;
    for (var address : addresses(host, passage)) {
      passage.requireTime();
      try {
        to(List.of(address))
            .connect(
                connection,
                host,
                endpointName,
                null,
                localAddress,
                passage.atMost(timeouts.connect()),
                socketConfig,
                attachment,
                context);
        return;
      } catch (SSLException e) {
        throw e;
      } catch (IOException e) {
        failure = e;
      }
    }
    throw Objects.requireNonNull(failure);
  }

  private List<InetAddress> addresses(HttpHost host, Passage passage) throws IOException {
    var time = passage.atMost(timeouts.connect()).toDuration();
    return host.equals(proxy)
        ? destinations.ofProxy(host.getHostName(), time)
        : destinations.of(host.getHostName(), time);
  }

  private HttpClientConnectionOperator to(List<InetAddress> addresses) {
    return new DefaultHttpClientConnectionOperator(null, new Pinned(addresses), tls);
  }

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      InetSocketAddress localAddress,
      TimeValue connectTimeout,
      SocketConfig socketConfig,
      HttpContext context)
      throws IOException {
    connect(
        connection,
        host,
        null,
        null,
        localAddress,
        Timeout.of(connectTimeout.toDuration()),
        socketConfig,
        null,
        context);
  }

  @Override
  public void upgrade(ManagedHttpClientConnection connection, HttpHost host, HttpContext context)
      throws IOException {
    upgrades.upgrade(connection, host, context);
  }

  @Override
  public void upgrade(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint endpointName,
      @Nullable Object attachment,
      HttpContext context)
      throws IOException {
    upgrades.upgrade(connection, host, endpointName, attachment, context);
  }

  /** Knows the answer already. */
  private record Pinned(List<InetAddress> addresses) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) {
      return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
