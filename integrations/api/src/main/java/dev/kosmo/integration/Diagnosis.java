package dev.kosmo.integration;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong below HTTP.
 *
 * @param code its kind
 * @param what what the vendor's host did, as it follows the vendor's name
 * @param why more of it, as it follows a colon, or null
 * @param advice what to do, or null for what suits the outcome
 * @param isTransient whether another attempt may fare better: not so for a certificate
 */
record Diagnosis(
    ErrorCode code,
    String what,
    @Nullable String why,
    @Nullable String advice,
    boolean isTransient) {

  static Diagnosis of(Breakdown failure) {
    var blocked = failure.cause(BlockedAddress.class);
    if (blocked != null) {
      return blocked(blocked);
    }
    var caFile = failure.cause(UnusableCaFile.class);
    if (caFile != null) {
      return unusable(caFile);
    } else if (failure.isLate() || failure.isCausedBy(InterruptedIOException.class)) {
      return transientOne(ErrorCode.TIMEOUT, "did not answer in time");
    } else if (failure.isCausedBy(ResponseTooLarge.class)) {
      return tooLarge("answered with more than 16 MiB");
    } else if (failure.isCausedBy(MessageConstraintException.class)) {
      return tooLarge("answered with more headers, or longer ones, than a vendor needs");
    }
    return failure.mayHaveArrived() ? afterSending(failure) : beforeSending(failure);
  }

  private static Diagnosis beforeSending(Breakdown failure) {
    if (failure.isCausedBy(CancellationException.class)) {
      return new Diagnosis(
          ErrorCode.NETWORK, "is not called", "the call was interrupted", null, false);
    }
    var unknown = failure.cause(UnknownHostException.class);
    if (unknown != null) {
      var why = "no address is known of the host " + unknown.getMessage();
      return new Diagnosis(ErrorCode.NETWORK, "cannot be reached", why, null, true);
    }
    var refused = failure.cause(ProxyRefusal.class);
    if (refused != null) {
      return new Diagnosis(
          ErrorCode.NETWORK,
          "cannot be reached",
          "the proxy answers %d".formatted(refused.status()),
          "Nothing was sent. Check the proxy's URL and login, and what it lets through.",
          refused.status() >= 500);
    }
    var tls = failure.cause(SSLException.class);
    return tls == null || isBroken(failure)
        ? transientOne(ErrorCode.NETWORK, "cannot be reached")
        : TlsDiagnosis.of(tls);
  }

  /** A handshake that breaks off says nothing about certificates. */
  private static boolean isBroken(Breakdown failure) {
    return failure.isCausedBy(SocketException.class) || failure.isCausedBy(EOFException.class);
  }

  private static Diagnosis afterSending(Breakdown failure) {
    if (failure.status() != 0
        && (failure.isCausedBy(ZipException.class) || isUnknownCoding(failure))) {
      return new Diagnosis(
          ErrorCode.BAD_RESPONSE, "answered with data that cannot be unpacked", null, null, false);
    }
    return transientOne(ErrorCode.NETWORK, "broke off the connection");
  }

  /** Of what comes after a head, only a coding that nobody asked for is no matter of the wire. */
  private static boolean isUnknownCoding(Breakdown failure) {
    return failure.isCausedBy(HttpException.class)
        && !failure.isCausedBy(ProtocolException.class)
        && !failure.isCausedBy(NoHttpResponseException.class);
  }

  private static Diagnosis blocked(BlockedAddress blocked) {
    return new Diagnosis(
        ErrorCode.BLOCKED_ADDRESS,
        "is not called",
        "its host %s leads to %s, which is no public address"
            .formatted(blocked.host(), blocked.address()),
        blocked.canBeAllowed()
            ? "Nothing was sent. If that is meant, name the host in KOSMO_PRIVATE_HOSTS."
            : "Nothing was sent. Check the account's `url`.",
        false);
  }

  private static Diagnosis unusable(UnusableCaFile caFile) {
    return new Diagnosis(
        ErrorCode.TLS_FAILED,
        "is not called",
        "the CA file %s holds no certificate that can be read".formatted(caFile.file()),
        "Nothing was sent. It must be a PEM file, with -----BEGIN CERTIFICATE----- in it.",
        false);
  }

  private static Diagnosis tooLarge(String what) {
    return new Diagnosis(ErrorCode.TOO_LARGE, what, null, "Ask for less at once.", false);
  }

  private static Diagnosis transientOne(ErrorCode code, String what) {
    return new Diagnosis(code, what, null, null, true);
  }
}
