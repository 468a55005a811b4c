package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.PageIterator;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code app.each} and {@code app.pages}: a list of many pages, each requested when needed. */
final class Listing implements Iterator<@Nullable Object> {
  private final PageIterator<?> pages;
  private final Function<Reply<?>, List<?>> contents;
  private Iterator<?> page = Collections.emptyIterator();

  private Listing(PageIterator<?> pages, Function<Reply<?>, List<?>> contents) {
    this.pages = pages;
    this.contents = contents;
  }

  /** All items. */
  static Listing ofItems(Parameters parameters) {
    var call = listing(parameters);
    return new Listing(
        call.pages(parameters.from(1)),
        reply -> reply.items().orElseThrow(() -> noList(parameters, call.function())));
  }

  /** All pages. */
  static Listing ofPages(Parameters parameters) {
    var pages = listing(parameters).pages(parameters.from(1));
    return new Listing(pages, reply -> Collections.singletonList(reply.tree()));
  }

  private static FunctionCall listing(Parameters parameters) {
    var call = parameters.function(0);
    var result = call.function().result();
    var isOne = result instanceof RecordType record && !record.isPage();
    // Of what has no type, only the answer can tell.
    if (isOne || result instanceof Scalar || result instanceof Choice) {
      throw noList(parameters, call.function());
    }
    return call;
  }

  private static CallException noList(Parameters parameters, FunctionSpec function) {
    return parameters.invalid(
        "%s answers with something other than one list. Call it by itself"
            .formatted(function.path()));
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && pages.hasNext()) {
      page = contents.apply(request()).iterator();
    }
    return page.hasNext();
  }

  private Reply<?> request() {
    try {
      return pages.next();
    } catch (IntegrationException e) {
      throw IntegrationErrors.forScripts(e);
    }
  }

  @Override
  public @Nullable Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
