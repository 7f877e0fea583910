/** Slice document: what is printed and handed out, made of what was frozen (地区だより・年次報告・委員会資料). */
@NullMarked
package jp.ayumi.query.document;

import org.jspecify.annotations.NullMarked;
