package org.reformplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.validation.Validators.VIETNAMESE;
import static org.reformplan.validation.Validators.messages;
import static org.reformplan.validation.Validators.validate;
import static org.reformplan.validation.Validators.validateWithoutEl;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.plan.ReformPlan;

/** In which language messages come, and that they say what the user wrote. */
class MessagesTest {
  record Request(@ConformingPlan ReformPlan plan) {}

  private static final String VI = "Nhiệm vụ 1 chưa có thời hạn; hãy ghi thời gian hoàn thành.";
  private static final String EN = "Task 1 has no deadline; state by when it is to be done.";

  private static String inVietnamese(String code) {
    return "Nhiệm vụ " + code + " chưa có thời hạn; hãy ghi thời gian hoàn thành.";
  }

  /** Whoever asks for a language that is not there gets the machine's, or else English. */
  @ParameterizedTest
  @CsvSource({
    "vi-VN,vi",
    "vi,vi",
    "en,en",
    "en-GB,en",
    "fr,machine",
    "tr-TR,machine",
    "ja,machine"
  })
  void theLocaleOfTheRequestChoosesTheLanguage(String tag, String language) {
    Locale locale = Locale.forLanguageTag(tag);
    Request request = new Request(BarePlans.withTask("1"));
    String spoken = language.equals("machine") ? Locale.getDefault().getLanguage() : language;
    String expected = spoken.equals("vi") ? VI : EN;
    String other = spoken.equals("vi") ? EN : VI;
    assertThat(messages(validate(request, locale))).contains(expected).doesNotContain(other);
    assertThat(messages(validateWithoutEl(request, locale)))
        .contains(expected)
        .doesNotContain(other);
  }

  @Test
  void englishIsEnglishOnAVietnameseMachine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(VIETNAMESE);
      assertThat(messages(validate(new Request(BarePlans.withTask("1")), Locale.ENGLISH)))
          .contains(EN);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void withoutOurBundlesMessagesAreEnglish() {
    ResourceBundleMessageInterpolator bundleless =
        new ResourceBundleMessageInterpolator(locale -> null, locale -> null);
    assertThat(
            messages(
                validate(
                    new Request(BarePlans.withTask("1")),
                    Validators.speaking(VIETNAMESE, bundleless))))
        .contains(EN);
  }

  @Test
  void aLineInTheApplicationsBundleBringsVietnameseBack() throws Exception {
    ResourceBundle own =
        new PropertyResourceBundle(
            new StringReader(
                "org.reformplan.validation.ConformingPlan.message={org.reformplan.validation.vi}"));
    ResourceBundleMessageInterpolator bundleless =
        new ResourceBundleMessageInterpolator(locale -> own, locale -> null);
    assertThat(
            messages(
                validate(
                    new Request(BarePlans.withTask("1")),
                    Validators.speaking(VIETNAMESE, bundleless))))
        .contains(VI);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "{0}",
        "{jakarta.validation.constraints.NotNull.message}",
        "{org.reformplan.validation.en}",
        "{rule}",
        "\\{x}",
        "\\\\$",
        "a$b",
        "#{x}",
        "{",
        "}}",
        "\\"
      })
  void whatTheUserWroteComesBackAsItself(String code) {
    Request request = new Request(BarePlans.withTask(code));
    assertThat(messages(validate(request, VIETNAMESE))).contains(inVietnamese(code));
    assertThat(messages(validateWithoutEl(request, VIETNAMESE))).contains(inVietnamese(code));
    assertThat(
            messages(
                validate(
                    request,
                    Validators.speaking(
                            VIETNAMESE, Validators.configuration().getDefaultMessageInterpolator())
                        .constraintExpressionLanguageFeatureLevel(
                            ExpressionLanguageFeatureLevel.BEAN_METHODS)
                        .customViolationExpressionLanguageFeatureLevel(
                            ExpressionLanguageFeatureLevel.BEAN_METHODS))))
        .as("with the expression language let loose")
        .contains(inVietnamese(code));
  }

  @Property(tries = 200)
  void anySigns(
      @ForAll @StringLength(min = 1, max = 8) @Chars({'{', '}', '$', '\\', '#', '1', '+'})
          String code) {
    assertThat(messages(validateWithoutEl(new Request(BarePlans.withTask(code)), VIETNAMESE)))
        .contains(inVietnamese(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_vi", "_en"})
  void everyConstraintHasItsLineInEveryBundle(String suffix) throws Exception {
    PropertyResourceBundle bundle =
        new PropertyResourceBundle(
            ConformingPlan.class.getResourceAsStream(
                "/ContributorValidationMessages" + suffix + ".properties"));
    List<String> keys =
        List.of(
                ConformingPlan.class,
                ValidDocumentNumber.class,
                ValidUnitCode.class,
                ValidDeadlineText.class,
                WorkingDay.class)
            .stream()
            .map(constraint -> constraint.getName() + ".message")
            .toList();
    assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    String language = suffix.equals("_vi") ? "vi" : "en";
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(bundle.getString(key))
                    .isEqualTo("{org.reformplan.validation." + language + "}"));
  }
}
