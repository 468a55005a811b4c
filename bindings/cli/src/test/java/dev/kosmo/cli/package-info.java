@NullMarked
package dev.kosmo.cli;

import org.jspecify.annotations.NullMarked;
