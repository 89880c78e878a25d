package org.reformplan.json.jackson3;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.token.MalformedJsonException;
import org.reformplan.json.token.PlacedSource;
import org.reformplan.json.token.Token;
import org.reformplan.json.token.TokenTooLongException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A Jackson 3 parser as a source of tokens. */
final class Jackson3Source implements PlacedSource {
  private final JsonParser parser;
  private Token current = Token.END;

  Jackson3Source(JsonParser parser) {
    this.parser = parser;
  }

  /** Returns a source that stands where someone else's parser stands. */
  static PlacedSource standingIn(JsonParser parser) throws IOException {
    Jackson3Source source = new Jackson3Source(parser);
    source.current = tokenOf(parser.currentToken());
    return source;
  }

  @Override
  public Token next() throws IOException {
    try {
      current = tokenOf(parser.nextToken());
      return current;
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public @Nullable String nextName() throws IOException {
    try {
      String name = parser.nextName();
      current = name == null ? tokenOf(parser.currentToken()) : Token.NAME;
      return name;
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @SuppressWarnings("NullAway") // Jackson gives null at the end of the document
  private static Token tokenOf(JsonToken token) throws MalformedJsonException {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new MalformedJsonException("Expected a token of JSON, but found " + token);
    };
  }

  @Override
  public Token current() {
    return current;
  }

  @Override
  public String getName() {
    return parser.currentName();
  }

  @Override
  public String getText() throws IOException {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public char[] getTextCharacters() throws IOException {
    try {
      return parser.getStringCharacters();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public int getTextStart() throws IOException {
    try {
      return parser.getStringOffset();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public int getTextLength() throws IOException {
    try {
      return parser.getStringLength();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public long getOffset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  @Override
  public int getLine() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int getColumn() {
    return parser.currentTokenLocation().getColumnNr();
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  private static IOException translate(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException broken) {
      return broken;
    }
    if (e instanceof StreamConstraintsException) {
      return new TokenTooLongException(message, e);
    }
    return new MalformedJsonException(message, e);
  }
}
