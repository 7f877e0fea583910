package jp.ayumi.command.access;

import jp.ayumi.command.council.Councils;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on access may look at besides what is recorded of it. Nothing is bound: plans and councils stay, and an
 * organisation that is dissolved at this moment could as well have been a moment later.
 */
@Component
record AccessSurroundings(Municipalities municipalities, Plans plans, Councils councils) {}
