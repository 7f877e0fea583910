package jp.ayumi.api.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 周知: how and to whom an edition was made known.
 *
 * @param audience to whom, for example 港北区全世帯; empty when to everybody
 * @param count copies, addressees or participants; {@code null} when nobody counted
 * @param address of a web page; {@code null} for others
 */
public record Distribution(
        Channel channel,
        LocalDate on,
        String audience,
        @Nullable Integer count,
        @Nullable String address) {}
