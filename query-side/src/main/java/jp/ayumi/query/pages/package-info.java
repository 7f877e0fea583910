/**
 * Pages for people who look on: what all of them have in common. Each page is a package below, whose word is also the name of
 * its template. A page asks what the API asks, and nothing else.
 */
@NullMarked
package jp.ayumi.query.pages;

import org.jspecify.annotations.NullMarked;
