package jp.ayumi.query.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * On the request parameter {@code asOf}: the day whose state is asked for (ISO 8601). What takes effect later does not count,
 * see {@link jp.ayumi.query.time.EffectiveOn}.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
@Parameter(
        description = "この日の状態を答える。後から記録された訂正も反映する(反映しない答えはknownAtで)。"
                + " The state as of this day, late corrections included; to leave them out, add knownAt.")
public @interface AsOf {}
