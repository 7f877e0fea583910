package jp.ayumi.api.council;

import org.jspecify.annotations.Nullable;

/**
 * 構成区分: from which walk of life members come, for example 公募市民 or 学識経験者.
 *
 * @param code stable, unique in the council
 * @param name as people read it
 * @param seats at most so many members of this class; {@code null} when not stated
 *
 */
public record CompositionClass(
        String code, String name, @Nullable Integer seats) {}
