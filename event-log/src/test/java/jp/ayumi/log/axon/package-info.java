/** The wiring of Axon, booted as an application boots it. */
@NullMarked
package jp.ayumi.log.axon;

import org.jspecify.annotations.NullMarked;
