package org.reformplan.examples.architecture.bad;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.logging.Logger;

/** Does all that the library must not do with the machine that it runs on. */
@SuppressWarnings({
  "DefaultCharset",
  "DefaultLocale",
  "JavaTimeDefaultTimeZone",
  "JavaUtilDate",
  "StringCaseLocaleUsage",
  "SystemOut",
  "TimeZoneUsage",
  "AnnotateFormatMethod"
})
public final class AsksTheMachine {
  public Object[] clock() {
    return new Object[] {LocalDate.now(), System.currentTimeMillis(), new Date()};
  }

  public Object[] defaults(InputStream bytes, String text) {
    return new Object[] {
      Locale.getDefault(),
      ZoneId.systemDefault(),
      text.toLowerCase(),
      text.getBytes(),
      new String(new byte[0]),
      String.format("%s", text),
      "%s".formatted(text),
      DateTimeFormatter.ofPattern("d"),
      new InputStreamReader(bytes)
    };
  }

  public Object[] machine(Socket socket) throws ClassNotFoundException {
    System.out.println(System.getProperty("user.name"));
    return new Object[] {
      Logger.getLogger("bad"), Class.forName("java.lang.Object"), socket.isBound()
    };
  }
}
