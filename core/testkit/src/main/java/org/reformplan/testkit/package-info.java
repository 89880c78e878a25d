/**
 * For tests of programs that embed reformplan: plans that pass every rule until a test spoils them,
 * assertions whose failures say what was found, and days that are easily got wrong.
 *
 * <pre>{@code
 * import static org.reformplan.testkit.ReformplanAssertions.assertThat;
 *
 * ReformPlan plan = ValidPlans.ofYear(2024).plan().steeringUnitCode(Optional.empty()).build();
 * assertThat(RuleSet.standard().check(plan)).hasFinding("plan-steering-unit-missing").at("/steeringUnitCode");
 * }</pre>
 */
@NullMarked
package org.reformplan.testkit;

import org.jspecify.annotations.NullMarked;
