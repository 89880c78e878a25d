package org.reformplan.json.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.TokenSink;
import org.reformplan.json.token.TokenSource;

/** Jackson 2 with every setting that matters set by us, since defaults differ between its lines. */
final class Jackson2Engine implements JsonEngine {
  private final JsonFactory factory;
  private final ReadLimits limits;

  private Jackson2Engine(JsonFactory factory, ReadLimits limits) {
    this.factory = factory;
    this.limits = limits;
  }

  /** Names are interned, so that those of our tables are known by identity. */
  static Jackson2Engine of(ReadLimits limits) {
    return new Jackson2Engine(
        JsonFactory.builder()
            .streamReadConstraints(constraintsOf(limits))
            .enable(JsonFactory.Feature.INTERN_FIELD_NAMES)
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
  public TokenSource newSource(byte[] bytes, int start, int length) throws IOException {
    return new Jackson2Source(factory.createParser(bytes, start, length));
  }

  @Override
  public TokenSource newSource(InputStream stream) throws IOException {
    return new Jackson2Source(factory.createParser(stream));
  }

  @Override
  public TokenSink newSink(OutputStream stream, Layout layout) throws IOException {
    JsonGenerator generator = factory.createGenerator(stream, JsonEncoding.UTF8);
    if (layout == Layout.PRETTY) {
      generator.setPrettyPrinter(newPrettyPrinter());
    }
    return new Jackson2Sink(generator);
  }

  /** Two spaces and a line feed on every machine. */
  private static PrettyPrinter newPrettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
