/**
 * The port for integrations: annotated Feign interfaces become catalogs, clients and calls. Nothing
 * here knows scripts.
 */
@NullMarked
package dev.kosmo.integration;

import org.jspecify.annotations.NullMarked;
