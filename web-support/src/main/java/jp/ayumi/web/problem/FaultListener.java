package jp.ayumi.web.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Hears of every problem before the caller does. Whatever happens in it, the caller is answered. */
@FunctionalInterface
public interface FaultListener {

    void answering(Fault fault, HttpServletRequest request);
}
