/** The script language: what a conversation asks, says and does, and when. */
@NullMarked
@NamedInterface("script")
package no.ildsjel.conversation.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
