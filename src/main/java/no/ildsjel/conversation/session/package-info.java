/** Where each person is in which conversation. */
@NullMarked
package no.ildsjel.conversation.session;

import org.jspecify.annotations.NullMarked;
