package dev.kosmo.integration;

import java.util.Objects;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Leads requests through a proxy, but for its exceptions. */
final class ProxyRoutes extends DefaultProxyRoutePlanner {
  private final HttpProxy proxy;

  ProxyRoutes(HttpProxy proxy) {
    super(host(proxy));
    this.proxy = proxy;
  }

  static HttpHost host(HttpProxy proxy) {
    return new HttpHost(proxy.host(), proxy.port());
  }

  @Override
  protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
    var port = DefaultSchemePortResolver.INSTANCE.resolve(target);
    return proxy.serves(target.getHostName(), port) ? host(proxy) : null;
  }

  /** What the proxy wants to know, told to nobody else. */
  static CredentialsProvider credentials(HttpProxy proxy) {
    var provider = new BasicCredentialsProvider();
    if (proxy.login() != null) {
      var parts = Objects.requireNonNull(proxy.login()).split(":", 2);
      var password = parts.length == 2 ? parts[1] : "";
      provider.setCredentials(
          new AuthScope(host(proxy)),
          new UsernamePasswordCredentials(parts[0], password.toCharArray()));
    }
    return provider;
  }
}
