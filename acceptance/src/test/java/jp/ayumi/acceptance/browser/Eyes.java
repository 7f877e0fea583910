package jp.ayumi.acceptance.browser;

/**
 * How somebody looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param language that the browser asks for
 * @param script whether scripts run
 */
record Eyes(int width, String language, boolean script) {

    /** A window on a desk. */
    static final Eyes WIDE = new Eyes(1200, "ja-JP", true);

    /** The narrowest that WCAG asks for: a phone, or 1280 pixels at 400 %. */
    static final int NARROW = 320;

    static final Eyes WITHOUT_SCRIPT = new Eyes(1200, "ja-JP", false);

    Eyes speaking(String other) {
        return new Eyes(width, other, script);
    }

    Eyes wide(int other) {
        return new Eyes(other, language, script);
    }
}
