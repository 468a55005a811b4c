package dev.kosmo.integration;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
interface HostResolver {
  InetAddress[] resolve(String host) throws UnknownHostException;
}
