/** Who may ask what, decided before a question is answered, and which rows the answer can be made of. */
@NullMarked
package jp.ayumi.query.readers;

import org.jspecify.annotations.NullMarked;
