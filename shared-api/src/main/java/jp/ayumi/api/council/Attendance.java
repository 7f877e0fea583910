package jp.ayumi.api.council;

/**
 * How the holder of a seat took part.
 *
 */
public record Attendance(SeatId seat, AttendanceMode mode) {}
