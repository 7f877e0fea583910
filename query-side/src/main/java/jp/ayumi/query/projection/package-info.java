/** The one mechanism by which every read model is made: projectors, their tables, batches, progress, replay. */
@NullMarked
package jp.ayumi.query.projection;

import org.jspecify.annotations.NullMarked;
