/**
 * Files to pages, pages to articles: charsets, formats, metadata; hard-wrapped lines rejoined, the page split.
 *
 * <p>First stage of the flow: hands {@link io.github.yuantu.text.Page pages} and {@link io.github.yuantu.text.Article articles} to the segmentation.
 */
@NullMarked
package io.github.yuantu.read;

import org.jspecify.annotations.NullMarked;
