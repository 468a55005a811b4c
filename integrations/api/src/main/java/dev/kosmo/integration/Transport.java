package dev.kosmo.integration;

import feign.hc5.ApacheHttp5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The pooled HTTP client that all integrations of a host share. Safe for use by several threads.
 */
public final class Transport implements AutoCloseable {
  private static final int CONNECTIONS = 256;
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_LINE = 64 * 1024;

  private final ScheduledThreadPoolExecutor clock;
  private final CloseableHttpClient http;
  private final CallClient client;
  private final Supplier<RetryBudget> retries;
  private final Timeouts timeouts;

  Transport(
      Supplier<RetryBudget> retries, Network network, Timeouts timeouts, HostResolver resolver) {
    this.retries = retries;
    this.timeouts = timeouts;
    clock = new ScheduledThreadPoolExecutor(1, Transport::daemon);
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(10, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
    http = httpClient(network, new Destinations(resolver, network));
    client = new CallClient(new ApacheHttp5Client(http));
  }

  private static Transport of(Supplier<RetryBudget> retries, Network network) {
    return new Transport(retries, network, Timeouts.STANDARD, InetAddress::getAllByName);
  }

  /** A client with a pool of its own that goes straight to the vendors. */
  public static Transport create() {
    return create(Network.direct());
  }

  /** A client with a pool of its own. */
  public static Transport create(Network network) {
    return of(RetryBudget::standard, network);
  }

  /** A client with a pool of its own that sends every request once, whatever becomes of it. */
  public static Transport withoutRetries() {
    return of(RetryBudget::none, Network.direct());
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "kosmo-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Everything that hc5 would do by itself is off: repeats, redirects, cookies, stored logins. */
  private CloseableHttpClient httpClient(Network network, Destinations destinations) {
    var builder =
        HttpClients.custom()
            .setConnectionManager(pool(network.caFile(), network.proxy(), destinations))
            .setRequestExecutor(new MarkingExecutor(timeouts))
            .addExecInterceptorFirst("whole-answer", new WholeAnswer(clock))
            .setDefaultRequestConfig(
                RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableDefaultUserAgent()
            .setUserAgent("kosmo");
    if (network.proxy() != null) {
      builder
          .setRoutePlanner(new ProxyRoutes(network.proxy()))
          .setDefaultCredentialsProvider(ProxyRoutes.credentials(network.proxy()));
    }
    return builder.build();
  }

  private HttpClientConnectionManager pool(
      @Nullable Path caFile, @Nullable HttpProxy proxy, Destinations destinations) {
    var http1 =
        Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(LONGEST_LINE).build();
    var proxyHost = proxy == null ? null : ProxyRoutes.host(proxy);
    return new CheckedPool(
            new CheckedConnections(destinations, proxyHost, timeouts, new LazyTls(caFile)))
        .setMaxConnTotal(CONNECTIONS)
        .setMaxConnPerRoute(CONNECTIONS)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(http1).build())
        .setDefaultTlsConfig(
            TlsConfig.custom().setHandshakeTimeout(Timeout.of(timeouts.handshake())).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setValidateAfterInactivity(Timeout.ofMilliseconds(50))
                // So that a host which moved is looked up again.
                .setTimeToLive(Timeout.ofMinutes(5))
                .build())
        .build();
  }

  /** hc5's pool, which has its way to open connections from a method to override. */
  private static final class CheckedPool extends PoolingHttpClientConnectionManagerBuilder {
    private final CheckedConnections connections;

    CheckedPool(CheckedConnections connections) {
      this.connections = connections;
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
        SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
      return connections;
    }
  }

  /** How a call is made that does not say so itself. */
  CallContext context(Duration deadline) {
    return CallContext.within(deadline).withRetries(retries.get());
  }

  CallClient client() {
    return client;
  }

  Timeouts timeouts() {
    return timeouts;
  }

  /** Closes the connections. Whatever is called after that fails with IllegalStateException. */
  @Override
  public void close() {
    client.close();
    clock.shutdownNow();
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the connections cannot be closed", e);
    }
  }
}
