@NullMarked
package dev.kosmo.integration.capsule;

import org.jspecify.annotations.NullMarked;
