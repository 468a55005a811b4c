package dev.kosmo.integration;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why no safe connection could be made. Java tells some of it by its words alone. */
final class TlsDiagnosis {
  private static final Pattern NAME =
      Pattern.compile("no subject alternative|no name matching|doesn't match any");
  private static final Pattern VERSION =
      Pattern.compile(
          "protocol_version|handshake_failure|insufficient_security|selected protocol version"
              + "|improper ciphersuite|no appropriate protocol|negotiate");
  private static final Pattern PLAIN = Pattern.compile("unrecognized ssl message|plaintext");

  private TlsDiagnosis() {}

  static Diagnosis of(SSLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return because(
            "its certificate has expired",
            "Check the clock of this machine. If it is right, only who runs the host can help.");
      } else if (cause instanceof CertificateNotYetValidException) {
        return because("its certificate is not valid yet", "Check the clock of this machine.");
      } else if (cause instanceof CertPathBuilderException) {
        return because(
            "nobody whom this machine trusts vouches for its certificate",
            "If an authority of your own does, name its certificate in KOSMO_CA_FILE.");
      } else if (cause instanceof SSLPeerUnverifiedException
          || (cause instanceof CertificateException && says(NAME, cause))) {
        return because("its certificate is for another host", "Check the account's `url`.");
      }
    }
    if (says(VERSION, failure)) {
      return because(
          "it offers no safe version of TLS, which are 1.2 and 1.3",
          "Check the account's `url`. If it is right, only who runs the host can help.");
    } else if (says(Pattern.compile("unrecognized_name"), failure)) {
      return because("it does not know its own host name", "Check the account's `url`.");
    } else if (says(PLAIN, failure)) {
      return because("it does not speak TLS", "Check the account's `url`.");
    }
    return because("no safe connection can be made", "Check the account's `url`.");
  }

  private static boolean says(Pattern words, Throwable failure) {
    return words.matcher(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT)).find();
  }

  private static Diagnosis because(String why, String advice) {
    return new Diagnosis(
        ErrorCode.TLS_FAILED, "cannot be trusted", why, "Nothing was sent. " + advice, false);
  }
}
