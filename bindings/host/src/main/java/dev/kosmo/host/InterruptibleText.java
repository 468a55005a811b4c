package dev.kosmo.host;

import dev.kosmo.engine.CallException;

/**
 * Text that stops whoever reads it once the thread is interrupted, as engines do when time is up: a
 * pattern with many states takes its time over a long text, however linear.
 */
record InterruptibleText(String text) implements CharSequence {

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (Thread.currentThread().isInterrupted()) {
      throw CallException.of("interrupted", "The search was interrupted.");
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
