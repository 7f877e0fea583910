package jp.ayumi.api.publication;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 発表: what an organisation told of a plan.
 *
 * @param element the goal, measure or action it spoke of; {@code null} when of the plan as a whole
 * @param presenter the organisation that presented
 */
public record Presentation(PlanId plan, @Nullable ElementId element, OrganizationId presenter, String summary) {}
