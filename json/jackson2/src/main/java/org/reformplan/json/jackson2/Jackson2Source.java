package org.reformplan.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.reformplan.json.token.Token;
import org.reformplan.json.token.TokenSource;

/**
 * An application's parser where it stands, as a source of tokens. What Jackson throws goes on to
 * the application, whose parser it is.
 */
final class Jackson2Source implements TokenSource {
  private final JsonParser parser;

  Jackson2Source(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public Token current() throws IOException {
    return tokenOf(parser.currentToken());
  }

  @Override
  public Token next() throws IOException {
    return tokenOf(parser.nextToken());
  }

  @SuppressWarnings("NullAway") // Jackson gives null at the end of the document
  private static Token tokenOf(JsonToken token) throws IOException {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IOException("Expected a token of JSON, but found " + token);
    };
  }

  @Override
  public String getText() throws IOException {
    return parser.getText();
  }

  @Override
  public int getLine() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int getColumn() {
    return parser.currentTokenLocation().getColumnNr();
  }
}
