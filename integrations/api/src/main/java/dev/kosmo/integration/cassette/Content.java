package dev.kosmo.integration.cassette;

import java.util.List;
import java.util.Map;

/**
 * All of a cassette.
 *
 * @param cassette the version of the format
 * @param requests in the order in which they were made
 * @param accounts what may be shown of each account: options by account by integration
 */
record Content(
    int cassette, List<Entry> requests, Map<String, Map<String, Map<String, String>>> accounts) {

  static final int VERSION = 1;
}
