/**
 * Constraints that run the rules of {@code org.reformplan.check} inside Bean Validation, and small
 * ones for request classes.
 *
 * <p><b>Implementation.</b> Hibernate Validator 8.0 or later (class path; 9.1 or later also as a
 * module). No expression language is needed. Releases 9.1.0 and some after it lose the position of
 * a method parameter when a constraint adds to its path, and Spring's validation of controller
 * methods then fails: with Spring Boot 4.1 take 4.1.2 or later.
 *
 * <p><b>Language.</b> Messages are Vietnamese for a Vietnamese locale and English for others, where
 * the locale is the one that the message interpolator is asked for: in Spring that of the request.
 * For other locales the JDK looks at the machine's own before it falls back to English. Hibernate
 * Validator finds the bundles by itself. On the module path it reads only one {@code
 * ContributorValidationMessages} a language; if another library's comes first, messages are English
 * unless the application's own {@code ValidationMessages_vi.properties} says {@code
 * org.reformplan.validation.ConformingPlan.message={org.reformplan.validation.vi}}, and so on for
 * the other constraints.
 *
 * <p><b>Days.</b> Where a rule needs today's day, it is the instant of the validator's {@link
 * jakarta.validation.ClockProvider} as a day in {@code Asia/Ho_Chi_Minh}. Deadlines are read, and
 * working days counted, by {@link org.reformplan.deadline.DeadlinePolicy#standard()}; an
 * application that reads them otherwise, or has notices of days off of its own, passes its policy:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class)
 *     .configure()
 *     .constraintValidatorPayload(DeadlinePolicy.builder().calendar(calendar).build());
 * }</pre>
 */
@NullMarked
package org.reformplan.validation;

import org.jspecify.annotations.NullMarked;
