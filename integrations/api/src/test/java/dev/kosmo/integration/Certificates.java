package dev.kosmo.integration;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An authority of the tests' own, and servers that it vouches for. */
final class Certificates {
  private static final X500Name AUTHORITY = new X500Name("CN=Authority of the tests");

  private final KeyPair authorityKeys = keys();
  private final X509Certificate authority;

  Certificates() {
    authority = sign(AUTHORITY, authorityKeys, AUTHORITY, authorityKeys, null, Duration.ZERO);
  }

  /** Writes the authority's certificate as PEM. */
  Path writeAuthority(Path file) throws IOException {
    try {
      var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
      var text = encoder.encodeToString(authority.getEncoded());
      return Files.writeString(
          file,
          "The authority of the tests\n-----BEGIN CERTIFICATE-----\n"
              + text
              + "\n-----END CERTIFICATE-----\n");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A server of that name that is vouched for. */
  SSLContext server(String host) {
    return server(host, Duration.ZERO);
  }

  /** The same with a certificate whose day began so much earlier or, if negative, later. */
  SSLContext server(String host, Duration age) {
    var keys = keys();
    var name = new X500Name("CN=" + host);
    return context(keys, sign(AUTHORITY, authorityKeys, name, keys, host, age), authority);
  }

  /** A server that vouches for itself. */
  SSLContext selfSigned(String host) {
    var keys = keys();
    var name = new X500Name("CN=" + host);
    return context(keys, sign(name, keys, name, keys, host, Duration.ZERO));
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate sign(
      X500Name issuer,
      KeyPair issuerKeys,
      X500Name subject,
      KeyPair keys,
      @Nullable String host,
      Duration age) {
    var now = Instant.now().minus(age);
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(64, new SecureRandom()),
              Date.from(now.minus(Duration.ofHours(12))),
              Date.from(now.plus(Duration.ofHours(12))),
              subject,
              keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(host == null));
      if (host != null) {
        var names = new GeneralNames(new GeneralName(GeneralName.dNSName, host));
        builder.addExtension(Extension.subjectAlternativeName, false, names);
      }
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext context(KeyPair keys, X509Certificate... chain) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("server", keys.getPrivate(), new char[0], chain);
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, new char[0]);
      var context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
