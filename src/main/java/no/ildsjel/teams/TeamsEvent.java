package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Mention;
import com.microsoft.bot.schema.Serialization;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.people.Language;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.jspecify.annotations.Nullable;

/** An activity of Teams', as far as we need to understand it. */
final class TeamsEvent {
    private static final String IN_THREAD = ";messageid=";
    private static final int LONGEST_KEY = 255;

    private final Activity activity;
    private final @Nullable TeamsChannelData channelData;

    private TeamsEvent(Activity activity) {
        this.activity = activity;
        this.channelData = Serialization.getAs(activity.getChannelData(), TeamsChannelData.class);
    }

    /** Empty when it does not say who did what, and where. */
    static Optional<TeamsEvent> of(Activity activity) {
        boolean isComplete = activity.getType() != null
                // Without an id a second message would be taken for a copy of the first.
                && activity.getId() != null
                && activity.getConversation() != null
                && activity.getConversation().getId() != null
                && activity.getFrom() != null
                && activity.getFrom().getId() != null
                && activity.getServiceUrl() != null;
        return isComplete ? Optional.of(new TeamsEvent(activity)) : Optional.empty();
    }

    Activity activity() {
        return activity;
    }

    String user() {
        return activity.getFrom().getId();
    }

    @Nullable
    String name() {
        return activity.getFrom().getName();
    }

    boolean isPersonal() {
        return scope() == Scope.PERSONAL;
    }

    /** Something of our own that came back. */
    boolean isFromUs() {
        return isUs(user());
    }

    /** The name that people see us by. */
    String us() {
        var us = activity.getRecipient();
        return us == null || us.getName() == null || us.getName().isBlank() ? "…" : us.getName();
    }

    boolean isAboutUs(@Nullable List<ChannelAccount> members) {
        return members != null && members.stream().anyMatch(member -> member != null && isUs(member.getId()));
    }

    boolean isToUsByName() {
        return mentions().stream().anyMatch(mention -> isUs(idOf(mention)));
    }

    private boolean isUs(@Nullable String id) {
        var us = activity.getRecipient();
        return us != null && us.getId() != null && us.getId().equals(id);
    }

    /** The conversation as a whole, without the thread in it. */
    String conversation() {
        String id = activity.getConversation().getId();
        int thread = id.indexOf(IN_THREAD);
        return thread < 0 ? id : id.substring(0, thread);
    }

    /** The message whose thread this stands in; null outside threads. */
    @Nullable
    String thread() {
        String id = activity.getConversation().getId();
        int thread = id.indexOf(IN_THREAD);
        return thread < 0 ? null : id.substring(thread + IN_THREAD.length());
    }

    /** The name of the message that this is, or that changed or was taken away. */
    String message() {
        return message(activity.getId());
    }

    /** The name of the message that this answers; null when it answers none. */
    @Nullable
    String answered() {
        return activity.getReplyToId() == null ? null : message(activity.getReplyToId());
    }

    private String message(String id) {
        return TeamsChannel.NAME + "/" + conversation() + "/" + id;
    }

    Optional<Language> language() {
        return Optional.ofNullable(activity.getLocale()).flatMap(Language::of);
    }

    /** What Teams calls a change of a message, such as {@code editMessage}. */
    String eventType() {
        return channelData == null ? "" : Objects.requireNonNullElse(channelData.getEventType(), "");
    }

    /** What we have to remember to be able to say anything here. */
    Reference reference() {
        var scope = scope();
        var team = channelData == null || channelData.getTeam() == null
                ? null
                : channelData.getTeam().getId();
        return new Reference(
                conversation(),
                scope,
                scope == Scope.PERSONAL ? user() : null,
                team,
                tenant(),
                activity.getServiceUrl(),
                null);
    }

    private Scope scope() {
        String type = activity.getConversation().getConversationType();
        if (type == null) {
            return Boolean.TRUE.equals(activity.getConversation().isGroup()) ? Scope.GROUP : Scope.PERSONAL;
        }
        return switch (type) {
            case "personal" -> Scope.PERSONAL;
            case "channel" -> Scope.TEAM;
            default -> Scope.GROUP;
        };
    }

    private String tenant() {
        String ofConversation = activity.getConversation().getTenantId();
        if (ofConversation != null) {
            return ofConversation;
        }
        return channelData == null || channelData.getTenant() == null
                ? ""
                : Objects.requireNonNullElse(channelData.getTenant().getId(), "");
    }

    /** What was written, without our own name. */
    String words() {
        return html().map(html -> TeamsWords.ofHtml(html, this::isMentionOfUs))
                .orElseGet(() -> TeamsWords.ofPlain(
                        Objects.requireNonNullElse(activity.getText(), ""),
                        mentions().stream().map(this::mention).toList()));
    }

    List<Attached> files() {
        return TeamsFiles.of(
                activity.getAttachments(), conversation(), Objects.requireNonNullElse(activity.getId(), ""));
    }

    /** The composer's own HTML: the text beside it has lost whatever looked like a tag. */
    private Optional<String> html() {
        return Stream.ofNullable(activity.getAttachments())
                .flatMap(List::stream)
                .filter(attachment -> attachment != null && "text/html".equals(attachment.getContentType()))
                .map(Attachment::getContent)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(html -> !html.isBlank())
                .findFirst();
    }

    private boolean isMentionOfUs(int number) {
        var mentions = mentions();
        return number >= 0 && number < mentions.size() && isUs(idOf(mentions.get(number)));
    }

    private TeamsWords.Mention mention(Mention mention) {
        String tag = Objects.requireNonNullElse(mention.getText(), "");
        String name = mention.getMentioned() == null
                ? ""
                : Objects.requireNonNullElse(mention.getMentioned().getName(), "");
        return new TeamsWords.Mention(tag, name, isUs(idOf(mention)));
    }

    private static @Nullable String idOf(Mention mention) {
        return mention.getMentioned() == null ? null : mention.getMentioned().getId();
    }

    private List<Mention> mentions() {
        return Stream.ofNullable(activity.getEntities())
                .flatMap(List::stream)
                .filter(entity -> entity != null && "mention".equals(entity.getType()))
                .map(TeamsEvent::mention)
                .filter(mention -> mention != null
                        && mention.getText() != null
                        && !mention.getText().isEmpty())
                .toList();
    }

    private static @Nullable Mention mention(Entity entity) {
        return entity.getAs(Mention.class);
    }

    /**
     * What tells this event from every other.
     *
     * @param kind of event: an edited message keeps the id that it had
     */
    String key(String kind, @Nullable Object... more) {
        var parts = new StringBuilder(TeamsChannel.NAME + "/" + kind + "/" + conversation() + "/" + activity.getId());
        for (var part : more) {
            parts.append('/').append(part);
        }
        return bounded(parts.toString());
    }

    private static String bounded(String key) {
        return key.length() <= LONGEST_KEY ? key : TeamsChannel.NAME + "/" + digest(key);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
