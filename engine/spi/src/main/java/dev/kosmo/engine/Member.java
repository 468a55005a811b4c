package dev.kosmo.engine;

/** Whatever a script can reach by name. Nothing else of the host is reachable. */
public sealed interface Member permits Constant, HostFunction, Namespace {}
