package dev.kosmo.integration;

import feign.Client;
import feign.hc5.ApacheHttp5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

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

  private Transport(Supplier<RetryBudget> retries) {
    this.retries = retries;
    clock = new ScheduledThreadPoolExecutor(1, Transport::daemon);
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(10, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
    http = httpClient(clock);
    client = new CallClient(new ApacheHttp5Client(http));
  }

  /** A client with a pool of its own. */
  public static Transport create() {
    return new Transport(RetryBudget::standard);
  }

  /** A client with a pool of its own that sends every request once, whatever becomes of it. */
  public static Transport withoutRetries() {
    return new Transport(RetryBudget::none);
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "kosmo-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Everything that hc5 would do by itself is off: repeats, redirects, cookies, stored logins. */
  private static CloseableHttpClient httpClient(ScheduledThreadPoolExecutor clock) {
    var http1 =
        Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(LONGEST_LINE).build();
    var pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnTotal(CONNECTIONS)
            .setMaxConnPerRoute(CONNECTIONS)
            // Made at the first https request: it costs what loopback calls need not pay.
            .setTlsSocketStrategy(
                (socket, target, port, attachment, context) ->
                    DefaultClientTlsStrategy.createDefault()
                        .upgrade(socket, target, port, attachment, context))
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(http1).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setValidateAfterInactivity(Timeout.ofMilliseconds(50))
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(pool)
        .setRequestExecutor(new MarkingExecutor())
        .addExecInterceptorFirst("whole-answer", new WholeAnswer(clock))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofSeconds(10))
                .setProtocolUpgradeEnabled(false)
                .build())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableDefaultUserAgent()
        .setUserAgent("kosmo")
        .build();
  }

  /** How a call is made that does not say so itself. */
  CallContext context(Duration deadline) {
    return CallContext.within(deadline).withRetries(retries.get());
  }

  Client client() {
    return client;
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
