/** What every slice shares: messages, identifiers, rules, the fiscal year. */
@NullMarked
package jp.ayumi.api;

import org.jspecify.annotations.NullMarked;
