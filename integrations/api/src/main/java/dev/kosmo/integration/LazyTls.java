package dev.kosmo.integration;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** TLS, made at the first https request: it costs what loopback calls need not pay. */
final class LazyTls implements TlsSocketStrategy {
  private final @Nullable Path caFile;
  private @Nullable TlsSocketStrategy made;

  /** Takes a PEM file of authorities to trust besides those of the JDK, or null. */
  LazyTls(@Nullable Path caFile) {
    this.caFile = caFile;
  }

  @Override
  public SSLSocket upgrade(
      Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
      throws IOException {
    return strategy().upgrade(socket, target, port, attachment, context);
  }

  private synchronized TlsSocketStrategy strategy() throws IOException {
    var strategy = made;
    if (strategy == null) {
      strategy =
          caFile == null
              ? DefaultClientTlsStrategy.createDefault()
              : new DefaultClientTlsStrategy(trusting(caFile));
      made = strategy;
    }
    return strategy;
  }

  private static SSLContext trusting(Path file) throws IOException {
    try {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      var count = 0;
      for (var authority : authorities(file)) {
        store.setCertificateEntry("added-" + count++, authority);
      }
      for (var authority : standard().getAcceptedIssuers()) {
        store.setCertificateEntry("standard-" + count++, authority);
      }
      var context = SSLContext.getInstance("TLS");
      context.init(null, managers(store).getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new UnusableCaFile(file.toString(), e);
    }
  }

  private static Collection<? extends Certificate> authorities(Path file) throws UnusableCaFile {
    try (var in = Files.newInputStream(file)) {
      var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new UnusableCaFile(file.toString(), null);
      }
      return found;
    } catch (UnusableCaFile e) {
      throw e;
    } catch (IOException | CertificateException e) {
      throw new UnusableCaFile(file.toString(), e);
    }
  }

  private static X509TrustManager standard() throws GeneralSecurityException {
    for (var manager : managers(null).getTrustManagers()) {
      if (manager instanceof X509TrustManager found) {
        return found;
      }
    }
    throw new GeneralSecurityException("the JDK trusts nobody");
  }

  private static TrustManagerFactory managers(@Nullable KeyStore store)
      throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
