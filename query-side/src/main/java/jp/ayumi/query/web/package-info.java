/** What every query answers alike over HTTP: read your own write, versions, pages, what is not there. */
@NullMarked
package jp.ayumi.query.web;

import org.jspecify.annotations.NullMarked;
