package org.reformplan.json.jackson3;

import java.io.InputStream;
import java.io.OutputStream;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.TokenSink;
import org.reformplan.json.token.TokenSource;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Jackson 3 with every setting that matters set by us, since defaults differ between its lines. */
final class Jackson3Engine implements JsonEngine {
  private final JsonFactory factory;
  private final ReadLimits limits;

  private Jackson3Engine(JsonFactory factory, ReadLimits limits) {
    this.factory = factory;
    this.limits = limits;
  }

  /** Names are interned, so that those of our tables are known by identity. */
  static Jackson3Engine of(ReadLimits limits) {
    return new Jackson3Engine(
        JsonFactory.builder()
            .streamReadConstraints(constraintsOf(limits))
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build(),
        limits);
  }

  /** Depth and size are the reader's to judge; Jackson's own limits stand just beyond them. */
  private static StreamReadConstraints constraintsOf(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.getMaxDepth() + 1)
        .maxDocumentLength(-1)
        .maxTokenCount(-1)
        .maxStringLength(limits.getMaxTextLength())
        .maxNameLength(limits.getMaxNameLength())
        .maxNumberLength(limits.getMaxNumberLength())
        .build();
  }

  @Override
  public JsonEngine withLimits(ReadLimits newLimits) {
    return newLimits.equals(limits) ? this : of(newLimits);
  }

  @Override
  public TokenSource newSource(byte[] bytes, int start, int length) {
    return new Jackson3Source(
        factory.createParser(ObjectReadContext.empty(), bytes, start, length));
  }

  @Override
  public TokenSource newSource(InputStream stream) {
    return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), stream));
  }

  @Override
  public TokenSink newSink(OutputStream stream, Layout layout) {
    ObjectWriteContext context =
        layout == Layout.PRETTY ? new PrettyContext() : ObjectWriteContext.empty();
    return new Jackson3Sink(factory.createGenerator(context, stream, JsonEncoding.UTF8));
  }

  /** Two spaces and a line feed on every machine. */
  private static final class PrettyContext extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
