package org.reformplan.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/**
 * A message with named placeholders such as {@code {taskCode}}, in both languages.
 *
 * <p>Only the template's own placeholders are filled, once, from left to right: what an argument
 * says is never read as a template again, so that a title such as <code>{0}</code> or <code>${1+1}
 * </code> comes out as itself. Days are shown as {@code 14/03/2023}.
 */
final class MessageTemplate {
  private MessageTemplate() {}

  /** Refuses a template whose languages do not name the same things. */
  static BilingualText require(BilingualText text) {
    if (!haveSameOrder(text) && !placeholders(text.getVi()).equals(placeholders(text.getEn()))) {
      throw new IllegalArgumentException(
          "Expected the same placeholders in both languages, but found "
              + placeholders(text.getVi())
              + " and "
              + placeholders(text.getEn()));
    }
    return text;
  }

  /** Most messages name the same things one after the other: these need no sets to be compared. */
  private static boolean haveSameOrder(BilingualText text) {
    String vi = text.getVi();
    String en = text.getEn();
    int viOpen = vi.indexOf('{');
    int enOpen = en.indexOf('{');
    while (viOpen >= 0 && enOpen >= 0) {
      int length = vi.indexOf('}', viOpen) - viOpen + 1;
      if (length <= 0 || !vi.regionMatches(viOpen, en, enOpen, length)) {
        return false;
      }
      viOpen = vi.indexOf('{', viOpen + length);
      enOpen = en.indexOf('{', enOpen + length);
    }
    return viOpen < 0 && enOpen < 0;
  }

  /** The names of what a text in one language has places for. */
  static Set<String> placeholders(String template) {
    Set<String> names = new TreeSet<>();
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      names.add(template.substring(open + 1, close));
      open = template.indexOf('{', close);
    }
    return names;
  }

  static String render(BilingualText text, Map<String, Object> arguments, Language language) {
    String template = text.in(language);
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(template, at, open);
      Object value = arguments.get(template.substring(open + 1, close));
      out.append(value == null ? template.substring(open, close + 1) : show(value, language));
      at = close + 1;
      open = template.indexOf('{', at);
    }
    return out.append(template, at, template.length()).toString();
  }

  private static String show(Object value, Language language) {
    if (value instanceof LocalDate day) {
      return show(day);
    }
    if (value instanceof LocalTime time) {
      return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
    if (value instanceof BilingualText words) {
      return words.in(language);
    }
    return value.toString();
  }

  /** A day as it stands in a sentence of either language. */
  static String show(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
