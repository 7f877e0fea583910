/** Slice municipality: the rules of areas and organisations (自治体・地区・団体). */
@NullMarked
package jp.ayumi.command.municipality;

import org.jspecify.annotations.NullMarked;
