/** Slice plan: who may draft, adopt, revise, pair and end a plan, and by which rule (計画). */
@NullMarked
package jp.ayumi.command.plan;

import org.jspecify.annotations.NullMarked;
