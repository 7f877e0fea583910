/** Slice municipality: areas in overlapping divisions, and organisations (自治体・地区・団体). */
@NullMarked
package jp.ayumi.api.municipality;

import org.jspecify.annotations.NullMarked;
